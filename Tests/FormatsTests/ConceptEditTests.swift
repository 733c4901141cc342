import Bitext
import Formats
import Terminology
import Testing

/// What a change of a concept leaves in its file.
struct ConceptEditTests {
  private static let whole = """
    # people's words
    id: capex      # never changes
    zh:            # Chinese
      - {term: 资本支出, status: preferred}   # the best
      - {term: '资本开支', status: "admitted", note: 旧译}

      # below
    colour: {blue: [1, 2]}
    en: [ Capex, "Capital Expenditure" ]  # both
    """

  @Test func aStatusIsReplacedInItsStyle() throws {
    try expect(
      .status(.deprecated, term: "资本开支", language: "zh"), Self.whole,
      Self.whole.replacing("\"admitted\"", with: "\"deprecated\""))
  }

  @Test func aPlainTermGetsAStatus() throws {
    try expect(
      .status(.forbidden, term: "Capital Expenditure", language: "en"), Self.whole,
      Self.whole.replacing(
        "\"Capital Expenditure\"", with: "{term: \"Capital Expenditure\", status: forbidden}"))
  }

  @Test func aNoteAndATypeAreSetWhereTheTermStands() throws {
    try expect(
      .note("不用: 旧", term: "资本开支", language: "zh"), Self.whole,
      Self.whole.replacing("note: 旧译", with: "note: '不用: 旧'"))
    try expect(
      .type("full", term: "资本支出", language: "zh"), Self.whole,
      Self.whole.replacing("status: preferred}", with: "status: preferred, type: full}"))
    try expect(
      .type("acronym", term: "Capex", language: "en"), Self.whole,
      Self.whole.replacing("[ Capex,", with: "[ {term: Capex, type: acronym},"))
  }

  @Test(arguments: [
    ("id: capex\n", "id: capex\nmatch: {dnt: true}\n"),
    ("id: capex\nmatch: {case: exact}\n", "id: capex\nmatch: {case: exact, dnt: true}\n"),
    ("id: capex\ndnt: false # no\n", "id: capex\ndnt: true # no\n"),
  ])
  func aNameIsSaidToBeOne(yaml: String, changed: String) throws {
    try expect(.name(true), yaml, changed)
  }

  @Test func aTermIsAddedBelowTheLast() throws {
    try expect(
      .term(Term("资本投入", status: .forbidden), language: "zh"), Self.whole,
      Self.whole.replacing("旧译}", with: "旧译}\n  - {term: 资本投入, status: forbidden}"))
  }

  @Test func aTermIsAddedBetweenBrackets() throws {
    try expect(
      .term(Term("Cap-ex: old", status: .deprecated), language: "en"), Self.whole,
      Self.whole.replacing(
        "Expenditure\" ]", with: "Expenditure\", {term: 'Cap-ex: old', status: deprecated} ]"))
  }

  @Test func aLanguageIsAddedBehindTheLast() throws {
    try expect(
      .term(Term("Investitionen", status: .preferred), language: "de"), Self.whole,
      Self.whole + "\nde:\n  - {term: Investitionen, status: preferred}")
  }

  @Test func anAliasIsAddedBehindTheId() throws {
    try expect(
      .alias("old"), Self.whole,
      Self.whole.replacing("changes\n", with: "changes\naliases: [old]\n"))
  }

  @Test func aDecisionIsWrittenKeyByKey() throws {
    try expect(
      .decision(.init(by: "Ada", on: "2026-01-26", why: "a: b")), "id: capex\n",
      "id: capex\ndecided: {by: Ada, on: 2026-01-26, why: 'a: b'}\n")
    try expect(
      .decision(.init(why: "no")), "id: capex\ndecided:  # who\n  by: Ada\n  why: |\n",
      nil)
    try expect(
      .decision(.init(why: "so")), "id: capex\ndecided:  # who\n  by: Ada # her\n",
      "id: capex\ndecided:  # who\n  by: Ada # her\n  why: so\n")
  }

  @Test func whatTheOrderOfTermsImpliesIsWrittenDown() throws {
    try expect(
      .status(.preferred, term: "b", language: "en"), "id: capex\nen: [a, b]\n",
      "id: capex\nen: [{term: a, status: preferred}, {term: b, status: preferred}]\n")
    try expect(
      .status(.forbidden, term: "b", language: "en"),
      "id: capex\nen: [a, {term: b, status: preferred}]\n",
      "id: capex\nen: [{term: a, status: admitted}, {term: b, status: forbidden}]\n")
  }

  @Test(arguments: [
    ("zh:\n- 茶\n", "zh:\n- 茶\n- {term: 奶, status: admitted}\n"),
    ("zh:\n", "zh: [{term: 奶, status: admitted}]\n"),
    ("zh:   # none\n", "zh: [{term: 奶, status: admitted}]   # none\n"),
    ("zh: []\n", "zh: [{term: 奶, status: admitted}]\n"),
    ("zh: [\n  茶, # best\n  ]", "zh: [\n  茶, {term: 奶, status: admitted}, # best\n  ]"),
    ("zh: [茶 ,]\n", "zh: [茶, {term: 奶, status: admitted} ,]\n"),
    (
      "zh:\n  - term: 茶\n    note: |\n      a\n\n      b\n\nx: y\n",
      "zh:\n  - term: 茶\n    note: |\n      a\n\n      b\n  - {term: 奶, status: admitted}\n\nx: y\n"
    ),
    (
      "zh:\n  - term: 茶\n    note: one\n      two\n",
      "zh:\n  - term: 茶\n    note: one\n      two\n  - {term: 奶, status: admitted}\n"
    ),
    ("zh:\r\n  - 茶\r\n", "zh:\r\n  - 茶\r\n  - {term: 奶, status: admitted}\r\n"),
    ("zh:\n  - 茶", "zh:\n  - 茶\n  - {term: 奶, status: admitted}"),
    ("en: [x]\n...\n", "en: [x]\nzh:\n  - {term: 奶, status: admitted}\n...\n"),
  ])
  func everyStyleOfListIsKept(yaml: String, changed: String) throws {
    try expect(
      .term(Term("奶", status: .admitted), language: "zh"), "id: capex\n" + yaml,
      "id: capex\n" + changed)
  }

  @Test func aFileBetweenBracketsIsKept() throws {
    try expect(
      .term(Term("奶", status: .admitted), language: "zh"), "{id: capex, en: [Moore's]}",
      "{id: capex, en: [Moore's], zh: [{term: 奶, status: admitted}]}")
  }

  @Test(arguments: [
    "zh: &x [茶]\n", "zh: !!seq [茶]\n", "zh:\n  - !!str 茶\n", "zh:\n  - 茶\n  - &a 奶\n",
    "zh:\n  - |\n    茶\n", "? zh\n: - 茶\n", "zh:\n  - term: |-\n      茶\n",
  ])
  func whatIsNotSureIsRefusedOrLeavesTheRest(yaml: String) throws {
    let bytes = Array(("id: capex\n" + yaml).utf8)
    for edit in [
      ConceptEdit.status(.forbidden, term: "茶", language: "zh"),
      .term(Term("水", status: .admitted), language: "zh"), .alias("old"),
    ] {
      do {
        let changed = try ConceptEdit.apply([edit], to: bytes, path: "terms/capex.yml")
        #expect(changed.count > bytes.count)
      } catch let error as InputError {
        #expect(error.line != nil || error.reason.contains("no term"))
      }
    }
  }

  @Test func aTermThatIsNotThereIsNamed() {
    let error = #expect(throws: InputError.self) {
      try ConceptEdit.apply(
        [.status(.forbidden, term: "x", language: "zh")], to: Array(Self.whole.utf8),
        path: "terms/capex.yml")
    }
    #expect(error?.reason == "has no term 'x'")
  }

  @Test func aWholeFileReadsAsWhatWasWritten() throws {
    var concept = Concept(id: "capex")
    concept.aliases = ["no", "a b"]
    concept.domain = "a: b # c"
    concept.terms = [
      "en": [Term("no", status: .preferred), Term("it's, [x]", status: .admitted, note: "\n\"")],
      "zh": [Term("资本支出", status: .forbidden, type: "full")],
    ]
    concept.definition = ["zh": "用于{购置}\u{200B}"]
    concept.matching.notIn = ["资本支出法"]
    concept.matching.isName = true
    concept.sources = ["seeds/a.md#58"]
    concept.decision = .init(by: "Ada", on: "2026-01-26", why: "-")
    let text = ConceptText.text(concept)
    var read = try ConceptYAML.read(Array(text.utf8), path: "capex.yml").concept
    read.path = nil
    read.terms = read.terms.mapValues { terms in
      terms.map { Term($0.text, status: $0.status, type: $0.type, note: $0.note) }
    }
    #expect(read == concept, "\(text)")
  }

  /// Where the change is refused, what it makes is nil.
  private func expect(
    _ edit: ConceptEdit, _ yaml: String, _ changed: String?,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let bytes = try? ConceptEdit.apply([edit], to: Array(yaml.utf8), path: "terms/capex.yml")
    #expect(
      bytes.map { String(decoding: $0, as: UTF8.self) } == changed, sourceLocation: location)
  }
}
