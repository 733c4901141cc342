import Bitext
import Terminology
import Testing

/// What becomes of candidates beside what people decided.
struct AssembledGlossaryTests {
  @Test func aCandidateIsAProposedConcept() {
    let concepts = assemble([candidate("Capex", "Capital Expenditure", "资本支出")]).glossary.concepts
    #expect(concepts.map(\.id) == ["capital-expenditure"])
    #expect(
      concepts[0].terms == [
        "en": [
          Term("Capital Expenditure", status: .proposed, type: "full"),
          Term("Capex", status: .proposed, type: "acronym"),
        ],
        "zh": [Term("资本支出", status: .proposed)],
      ])
    #expect(!concepts[0].isDecided)
  }

  @Test func anAcronymAndItsExpansionAreOneConcept() {
    let concepts = assemble([
      candidate("Capex", nil, "资本开支"), candidate("Capex", "Capital Expenditure", "资本支出", count: 2),
      candidate("Capital Expenditure", nil, "资本支出"),
    ]).glossary.concepts
    #expect(concepts.map(\.id) == ["capital-expenditure"])
    #expect(concepts[0].terms["en"]?.map(\.text) == ["Capital Expenditure", "Capex"])
    #expect(concepts[0].terms["zh"]?.map(\.text) == ["资本支出", "资本开支"])
  }

  @Test func anAcronymOfTwoExpansionsJoinsNeither() {
    let concepts = assemble([
      candidate("RAG", "Retrieval-Augmented Generation", "检索增强生成"),
      candidate("RAG", "Red Amber Green", "红黄绿"), candidate("RAG", nil, "检索增强"),
    ]).glossary.concepts
    #expect(concepts.map(\.id) == ["rag", "red-amber-green", "retrieval-augmented-generation"])
  }

  @Test func aNameIsNotTranslated() {
    let concepts = assemble([name("Tarn 3")]).glossary.concepts
    #expect(concepts.map(\.matching.isName) == [true])
    #expect(concepts[0].terms == ["en": [Term("Tarn 3", status: .proposed)]])
  }

  @Test func aNameThatADocumentTranslatesMayBeTranslated() {
    let concepts = assemble([candidate("Nvidia", nil, "英伟达"), name("Nvidia")]).glossary.concepts
    #expect(concepts.map(\.matching.isName) == [false])
  }

  @Test func whatIsRejectedIsLeftOut() {
    let candidates = [candidate("Tea", nil, "茶"), candidate("Tea", nil, "茶叶")]
    #expect(
      assemble(candidates, rejected: [RejectedTerm(key: "tea", term: "茶")])
        .glossary.concepts.flatMap { $0.terms["zh"] ?? [] }.map(\.text) == ["茶叶"])
    #expect(
      assemble(candidates, rejected: [RejectedTerm(key: "tea")]).glossary.concepts.isEmpty)
  }

  @Test(arguments: ["Capital Expenditure", "capital expenditure", "Capex", "Old Capex"])
  func whatPeopleDecidedStands(english: String) {
    let assembled = assemble([candidate(english, nil, "资本支出")], decided: [decided])
    #expect(assembled.glossary.concepts == [decided])
    #expect(assembled.conflicts.isEmpty)
  }

  @Test func anotherTranslationThanThePersonsIsAConflict() {
    let assembled = assemble([candidate("Capex", nil, "资本投入")], decided: [decided])
    #expect(assembled.glossary.concepts == [decided])
    #expect(assembled.conflicts.map(\.kind) == [.translation])
    #expect(assembled.conflicts.map(\.concept) == ["capital-expenditure"])
    #expect(assembled.conflicts.map(\.candidate.term) == ["资本投入"])
  }

  @Test func anotherOriginalThanThePersonsIsAConflict() {
    let assembled = assemble([candidate("Investment", nil, "资本支出")], decided: [decided])
    #expect(assembled.glossary.concepts == [decided])
    #expect(assembled.conflicts.map(\.kind) == [.original])
  }

  private var decided: Concept {
    var concept = Concept(id: "capital-expenditure")
    concept.path = "glossary/terms/capital-expenditure.yml"
    concept.aliases = ["old-capex"]
    concept.terms = [
      "en": [Term("Capex", status: .preferred)],
      "zh": [Term("资本支出", status: .preferred), Term("资本开支", status: .forbidden)],
    ]
    return concept
  }

  private func assemble(
    _ candidates: [Candidate], decided: [Concept] = [], rejected: [RejectedTerm] = []
  ) -> AssembledGlossary {
    AssembledGlossary(
      decided: decided, candidates: candidates, rejected: rejected, languages: .englishChinese)
  }

  private func candidate(
    _ english: String, _ expansion: String?, _ term: String, count: Int = 1
  ) -> Candidate {
    Candidate(
      key: TermKey.fold(expansion ?? english), english: english, expansion: expansion, term: term,
      definition: nil, kind: .annotation, count: count, first: .init(path: "a.md", line: 1),
      documents: ["a"], isAttested: true)
  }

  private func name(_ text: String) -> Candidate {
    Candidate(
      key: TermKey.fold(text), english: text, expansion: nil, term: "", definition: nil,
      kind: .name, count: 1, first: .init(path: "a.md", line: 1), documents: ["a"],
      isAttested: true)
  }
}
