import Bitext
import Formats
import Terminology
import TestSupport
import Testing

@testable import AlignKit

/// What a table of terms makes of a glossary.
struct GlossaryImportTests {
  private static let capex = """
    id: capex   # never changes
    zh:         # ours
      - 资本支出
      - {term: 资本开支, status: deprecated}
    en: [Capex]

    """

  @Test func onlyWhatDiffersIsChanged() throws {
    let outcome = try outcome("id,language,term,status,note\ncapex,zh,资本开支,forbidden,旧译\n")
    #expect(
      outcome.changes.changes.first?.textAfter
        == Self.capex.replacing("status: deprecated", with: "status: forbidden, note: 旧译"))
    #expect(outcome.counts == counts { $0.changedTerms = 1 })
  }

  @Test func anEmptyCellChangesNothing() throws {
    let outcome = try outcome("id,language,term,status,domain\ncapex,zh,资本开支,,\ncapex,,,,\n")
    #expect(outcome.changes.changes.isEmpty && outcome.problems.isEmpty)
  }

  @Test func aTermIsAddedBelowTheOthers() throws {
    let outcome = try outcome("term,id,language\n资本投入,capex,zh\n")
    #expect(
      outcome.changes.changes.first?.textAfter
        == Self.capex.replacing(
          "deprecated}\n", with: "deprecated}\n  - {term: 资本投入, status: admitted}\n"))
    #expect(outcome.counts == counts { $0.addedTerms = 1 })
  }

  @Test func anUnknownIdMakesAConcept() throws {
    let outcome = try outcome(
      "id,language,term,definition,dnt\nink,en,Ink,,\nink,zh,墨水,写字的,\nink,zh,墨汁,,TRUE\n")
    #expect(
      outcome.changes.changes.map(\.textAfter) == [
        """
        id: ink
        en:
          - {term: Ink, status: preferred}
        zh:
          - {term: 墨水, status: preferred}
          - {term: 墨汁, status: admitted}
        definition: {zh: 写字的}
        match: {dnt: true}

        """
      ])
    #expect(
      outcome.counts
        == counts {
          $0.addedTerms = 3
          $0.newConcepts = 1
          $0.otherFields = 2
        })
  }

  @Test func aDecisionIsWrittenWhereSomethingChanges() throws {
    let outcome = try outcome(
      "id,domain\ncapex,finance\n", decision: .init(by: "Ada"))
    #expect(
      outcome.changes.changes.first?.textAfter
        == Self.capex + "domain: finance\ndecided: {by: Ada}\n")
    #expect(try self.outcome("id\ncapex\n", decision: .init(by: "Ada")).changes.changes.isEmpty)
  }

  @Test(arguments: [
    (
      "capex,zh,茶,preferred\ncapex,zh,茶,forbidden",
      "t.csv:3: the term '茶' in 'zh' of 'capex' is another in line 2"
    ),
    (
      "capex,zh,茶,preferred",
      "t.csv:2: '资本支出' and '茶' are both preferred in 'zh' of 'capex'; prefer one"
    ),
    ("../x,zh,茶,", "t.csv:2: '../x' can not be an id; write 'x'"),
    ("a b,zh,茶,", "t.csv:2: 'a b' can not be an id; write 'a-b'"),
    ("capx,,,", "t.csv:2: there is no concept 'capx', and its rows have no term to make one of"),
    ("CAPEX,zh,茶,", "/terms/CAPEX.yml: the id 'CAPEX' is taken by"),
    ("bad,zh,茶,", "/terms/bad.yml:1: id 'x' differs from the file's name"),
  ])
  func aRowThatCanNotBeTakenIsNamed(rows: String, message: String) throws {
    let problems = try outcome("id,language,term,status\n\(rows)\n").problems.map(\.description)
    #expect(problems.contains { $0.contains(message) }, "\(problems)")
  }

  @Test func whatIsProposedStaysSoUntilItsRowsSayOtherwise() throws {
    let folder = try folder()
    let desk = desk(folder)
    let text = TermTable.text(desk.assembled.glossary.concepts, as: .csv)
    #expect(try imported(text, desk).changes.changes.isEmpty)
    let decided = text.replacing("茶,proposed", with: "茶,preferred")
    let changes = try imported(decided, desk).changes.changes
    #expect(changes.map { $0.path.hasSuffix("/terms/tea.yml") } == [true])
    #expect(changes.first?.textAfter?.contains("{term: Tea, status: proposed}") == true)
    #expect(changes.first?.textAfter?.contains("{term: 茶, status: preferred}") == true)
  }

  @Test(arguments: 0..<60)
  func randomGlossariesSurviveATable(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let concepts = (0..<4).map { RandomConcept.concept("c\($0)", using: &random) }
    let format = SheetFormat.allCases[seed % 2]
    let table = TermTable.text(concepts, as: format)
    let folder = try TemporaryFolder()
    let outcome = try imported(table, desk(folder))
    #expect(outcome.problems.isEmpty, "\(outcome.problems)")
    try outcome.changes.write()
    let after = desk(folder)
    #expect(after.folder.problems.isEmpty, "\(after.folder.problems)")
    for (read, written) in zip(after.folder.decided, concepts) {
      let isSame = read.withoutPlaces == written
      #expect(isSame, "\(written.id) is another")
    }
    let isSame = Array(TermTable.text(after.folder.decided, as: format).utf8) == Array(table.utf8)
    #expect(isSame, "the tables differ")
    #expect(try imported(table, after).changes.changes.isEmpty)
  }

  private func counts(_ set: (inout GlossaryImport.Counts) -> Void) -> GlossaryImport.Counts {
    var counts = GlossaryImport.Counts()
    set(&counts)
    return counts
  }

  private func outcome(
    _ table: String, decision: Concept.Decision = .init()
  ) throws -> GlossaryImport {
    let folder = try folder()
    return try imported(table, desk(folder), decision)
  }

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Self.capex, to: "terms/capex.yml")
    try folder.write("id: x\n", to: "terms/bad.yml")
    try folder.write(
      """
      key\ten\texpansion\tzh\tdefinition\tkind\tcount\tfirst\tdocuments\tattested
      tea\tTea\t\t茶\t喝的\tannotation\t2\ta.md:5\ta\tyes

      """, to: "candidates.tsv")
    return folder
  }

  private func desk(_ folder: TemporaryFolder) -> GlossaryDesk {
    GlossaryDesk(GlossaryFolder(reading: folder.path), .englishChinese)
  }

  private func imported(
    _ table: String, _ desk: GlossaryDesk, _ decision: Concept.Decision = .init()
  ) throws -> GlossaryImport {
    desk.imported(try TermRows(reading: Array(table.utf8), path: "t.csv"), decision)
  }
}

/// Concepts with texts that break what is careless.
private enum RandomConcept {
  static func concept(_ id: String, using random: inout SplitMix64) -> Concept {
    var concept = Concept(id: id)
    concept.domain = text(using: &random)
    concept.matching.isName = Bool.random(using: &random)
    concept.aliases = list("\(id)-alias", using: &random)
    concept.sources = list("source", using: &random)
    for language in ["en", "zh", "pt-BR"] {
      let terms = list(language, using: &random).map { text in
        Term(
          text, status: Term.Status.allCases.dropFirst().randomElement(using: &random) ?? .admitted,
          type: self.text(using: &random), note: self.text(using: &random))
      }
      if !terms.isEmpty { concept.terms[language] = terms }
      concept.definition[language] = text(using: &random)
    }
    if concept.terms.isEmpty { concept.terms["en"] = [Term(id, status: .preferred)] }
    return concept
  }

  /// Texts that differ from each other.
  private static func list(_ name: String, using random: inout SplitMix64) -> [String] {
    (0..<Int.random(in: 0...3, using: &random)).map { number in
      (text(using: &random) ?? "") + "\(name)\(number)" + (text(using: &random) ?? "")
    }
  }

  /// A text with something in it, or nothing. No file of text holds a NUL; of a concept's file the
  /// reader takes away a byte order mark at the start of a text, and refuses what looks like an
  /// alias.
  private static func text(using random: inout SplitMix64) -> String? {
    let text = NastyText.text(Int.random(in: 0..<100_000, using: &random))
      .replacing("\u{0}", with: "\r\n").replacing("\u{FEFF}", with: "x")
      .replacing("&", with: "＆")
    return text.allSatisfy(\.isWhitespace) ? nil : text
  }
}

extension Concept {
  /// The concept as if it stood in no file.
  fileprivate var withoutPlaces: Concept {
    var concept = self
    concept.path = nil
    concept.terms = terms.mapValues { terms in
      terms.map { Term($0.text, status: $0.status, type: $0.type, note: $0.note) }
    }
    return concept
  }
}
