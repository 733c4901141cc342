import Bitext
import Formats
import Terminology
import Testing

struct ConceptYAMLTests {
  private static let whole = """
    # 资本支出 and its neighbours
    id: capital-expenditure
    aliases: [capex]
    domain: finance
    en:
      - {term: Capital Expenditure, status: preferred, type: full}
      - {term: Capex, status: admitted, type: acronym}
    zh:
      - {term: 资本支出, status: preferred}
      - {term: 资本开支, status: deprecated, note: 旧译}
    zh-Hant: [資本支出]
    definition: {zh: 用于购置资产的资金}
    match: {case: exact, not_in: [资本支出法], annotate: first, dnt: true}
    examples:
      - {zh: 年度资本支出, ok: true}
      - {zh: 资本开支竞赛, ok: false}
    source: [seeds/a.md#58]
    decided: {by: reviewer, on: 2026-01-26, why: no}
    colour: blue
    """

  @Test func everyPartOfAConceptIsRead() throws {
    let concept = try read(Self.whole, "capital-expenditure").concept
    #expect(concept.aliases == ["capex"])
    #expect(concept.domain == "finance")
    #expect(concept.terms.keys.sorted() == ["en", "zh", "zh-Hant"])
    #expect(
      concept.terms["zh"] == [
        Term("资本支出", status: .preferred, line: 9),
        Term("资本开支", status: .deprecated, note: "旧译", line: 10),
      ])
    #expect(concept.terms["en"]?.map(\.type) == ["full", "acronym"])
    #expect(concept.definition == ["zh": "用于购置资产的资金"])
    #expect(concept.matching.isCaseExact && concept.matching.isName)
    #expect(concept.matching.notIn == ["资本支出法"])
    #expect(concept.matching.annotate == .first)
    #expect(concept.examples.map(\.isRight) == [true, false])
    #expect(concept.examples.map(\.line) == [15, 16])
    #expect(concept.sources == ["seeds/a.md#58"])
    #expect(concept.decision == Concept.Decision(by: "reviewer", on: "2026-01-26", why: "no"))
    #expect(concept.path == "terms/capital-expenditure.yml")
  }

  @Test(arguments: ["no", "on", "y", "~", "null", "1e3", "2026-01-26", "0x10", "true", "=", "<<"])
  func everyScalarIsAText(scalar: String) throws {
    let concept = try read("id: a\nen: [\(scalar)]\ndomain: \(scalar)\n").concept
    #expect(concept.terms["en"]?.map(\.text) == [scalar])
    #expect(concept.domain == scalar)
  }

  @Test func withoutAStatusTheFirstTermIsPreferred() throws {
    #expect(try statuses("[资本支出, 资本开支]") == [.preferred, .admitted])
    #expect(try statuses("[{term: 资本支出}, 资本开支]") == [.preferred, .admitted])
    #expect(try statuses("[资本支出, {term: 资本开支, status: preferred}]") == [.admitted, .preferred])
    #expect(try statuses("[{term: 资本支出, status: forbidden}, 资本开支]") == [.forbidden, .admitted])
  }

  @Test(arguments: [
    ("id: b", 1, "id 'b' differs from the file's name; write `id: a`"),
    ("en: [x]", nil, "id is missing; write `id: a`"),
    ("", nil, "holds no concept; write `id: …`"),
    ("- a", 1, "the file must have keys, as in `key: value`"),
    ("id: a\nzh: [{term: 茶, status: prefered}]", 2, "unknown status 'prefered'"),
    ("id: a\nzh:\n  - ''", 3, "a term is empty"),
    ("id: a\nzh:\n  - {status: preferred}", 3, "a term needs the key 'term'"),
    ("id: a\nzh: 茶", 2, "zh must be a list"),
    ("id: a\nzh: [[茶]]", 2, "a term must have keys"),
    ("id: a\nzh: [茶, 茶]", 2, "the term '茶' stands twice"),
    ("id: a\ndomain: [x]", 2, "domain must be a text"),
    ("id: a\nid: a", 1, "is not valid YAML (the key 'id' stands twice)"),
    ("id: a\n'id': a", nil, "the key 'id' stands twice"),
    ("id: a\nzh: [茶", 3, "is not valid YAML"),
    ("id: a\n---\nid: a", 2, "is not valid YAML"),
    ("id: a\nen: &x [tea]\nfr: *x", 3, "anchors and aliases are not read"),
    ("id: a\n? [x]\n: y", 2, "a key must be a text"),
    ("id: a\nmatch: {case: upper}", 2, "unknown case 'upper'"),
    ("id: a\nmatch: {dnt: maybe}", 2, "dnt must be true or false"),
    ("id: a\nexamples: [{ok: true}]", 2, "an example needs a text"),
    ("id: a\ndecided: yes", 2, "decided must have keys"),
  ])
  func whatIsWrongIsNamedWithItsLine(yaml: String, line: Int?, reason: String) throws {
    let error = #expect(throws: InputError.self) { try read(yaml) }
    #expect(error?.reason.contains(reason) == true, "\(error?.description ?? "")")
    if let line { #expect(error?.line == line) }
  }

  @Test func bytesThatAreNotUTF8AreNamed() {
    let error = #expect(throws: InputError.self) {
      try ConceptYAML.read([0x69, 0xFF], path: "terms/a.yml")
    }
    #expect(error?.reason == "is not valid UTF-8")
  }

  @Test func depthIsBounded() {
    for yaml in [
      String(repeating: "[", count: 100_000), String(repeating: "- ", count: 100_000),
      (0..<1000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    ] {
      let error = #expect(throws: InputError.self) { try read(yaml) }
      #expect(error?.reason == "is nested too deeply")
    }
  }

  @Test func anUnknownKeyIsLeftAlone() throws {
    #expect(try read(Self.whole, "capital-expenditure").notices.isEmpty)
  }

  @Test func aKeyThatIsAlmostKnownIsNoticed() throws {
    let notices = try read("id: a\ndomian: x\nzh:\n  - {term: 茶, statsu: x}\n").notices
    #expect(
      notices.map(\.description) == [
        "terms/a.yml:2: the key 'domian' is left alone; did you mean 'domain'?",
        "terms/a.yml:4: the key 'statsu' is left alone; did you mean 'status'?",
      ])
  }

  @Test func anyLanguageTagMayBeAKey() throws {
    let concept = try read("id: a\npt-BR: [chá]\nyue: [茶]\ntag: [{name: x}]\nde: Tee\n").concept
    #expect(concept.terms.keys.sorted() == ["pt-BR", "yue"])
  }

  @Test func windowsLinesAndAByteOrderMarkAreRead() throws {
    let concept = try read("\u{FEFF}id: a\r\nzh:\r\n  - 茶\r\n").concept
    #expect(concept.terms["zh"] == [Term("茶", status: .preferred, line: 3)])
  }

  private func statuses(_ list: String) throws -> [Term.Status] {
    try read("id: a\nzh: \(list)\n").concept.terms["zh"]?.map(\.status) ?? []
  }

  private func read(_ yaml: String, _ id: String = "a") throws -> ConceptYAML.Reading {
    try ConceptYAML.read(Array(yaml.utf8), path: "terms/\(id).yml")
  }
}
