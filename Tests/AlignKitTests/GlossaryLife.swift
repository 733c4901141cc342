import Bitext
import Formats
import Foundation
import Terminology
import TestSupport
import Testing

@testable import AlignKit

/// A glossary folder to which random things happen.
struct GlossaryLife {
  enum Command: CaseIterable {
    case harvest, byHand, accept, prefer, reject, forbid, merge, add
  }

  struct Step: CustomStringConvertible {
    let command: Command
    let concept: String
    let term: String
    var failure: String?

    var description: String { "\(command) \(concept) \(term) \(failure ?? "")" }

    /// Whether the step may give a term another status.
    func mayChange(_ term: Term, to other: Term, isMerged: Bool) -> Bool {
      if term.status == other.status { return true }
      if failure != nil { return false }
      switch command {
      case .prefer, .accept:
        return term.text == self.term
          || (term.status == .preferred && other.status == .admitted) || term.status == .proposed
      case .forbid: return term.text == self.term
      case .merge: return isMerged && term.status.isAccepted && other.status.isAccepted
      default: return false
      }
    }
  }

  let folder: TemporaryFolder
  private var random: SplitMix64
  private var count = 0

  private static let english = [
    "Capex", "Tea", "Gross Margin", "no", "C++", "Tarn 3", "Moore's Law",
  ]
  private static let expansions = [nil, nil, "Capital Expenditure", "Total Cost: All"]
  private static let chinese = ["资本支出", "资本开支", "茶", "毛利, 率", "AI 基础设施", "[摩尔]", "是: 否", "#号"]

  init(seed: Int) throws {
    folder = try TemporaryFolder()
    random = SplitMix64(seed: seed)
    try harvest()
  }

  mutating func step(_ glossary: GlossaryFolder) throws -> Step {
    count += 1
    let before = try folder.contents()
    let desk = GlossaryDesk(glossary, .englishChinese)
    var step = Step(
      command: Command.allCases.randomElement(using: &random) ?? .harvest, concept: name(desk),
      term: Self.chinese.randomElement(using: &random) ?? "")
    do {
      try carryOut(step, desk)
    } catch let error as InputError {
      step.failure = error.description
      #expect(try folder.contents() == before, "\(step)")
    }
    return step
  }

  private mutating func carryOut(_ step: Step, _ desk: GlossaryDesk) throws {
    let decision = Bool.random(using: &random) ? Concept.Decision(why: "no: \(count)") : .init()
    switch step.command {
    case .harvest: try harvest()
    case .byHand: try editByHand(desk.folder.files)
    case .accept: try desk.accept(step.concept, decision).write()
    case .prefer: try desk.accept(step.concept, preferring: step.term, decision).write()
    case .reject: try desk.reject(step.concept, decision).write()
    case .forbid:
      let status: Term.Status = Bool.random(using: &random) ? .forbidden : .deprecated
      try desk.forbid(step.term, of: step.concept, as: status, decision).write()
    case .merge: try desk.merge(step.concept, into: name(desk), decision).write()
    case .add: try desk.add(terms: ["\(step.concept) \(count)", step.term], decision).write()
    }
  }

  private mutating func name(_ desk: GlossaryDesk) -> String {
    let proposed = desk.assembled.proposals.keys.sorted()
    let ids = desk.folder.files.map(\.concept.id)
    let isKnown = Int.random(in: 0..<8, using: &random) > 0
    let names = isKnown && !(ids + proposed).isEmpty ? ids + ids + proposed : Self.english
    return names.randomElement(using: &random) ?? ""
  }

  /// Writes what other documents say; what the same documents say twice is the same twice.
  private mutating func harvest() throws {
    let evidence = (0..<Int.random(in: 1...8, using: &random)).map { _ in candidate() }
    let text = CandidatesTSV.text(Candidate.harvest([TermEvidence(candidates: evidence)]))
    #expect(text == CandidatesTSV.text(Candidate.harvest([TermEvidence(candidates: evidence)])))
    try folder.write(text, to: "candidates.tsv")
  }

  private mutating func candidate() -> Candidate {
    let english = Self.english.randomElement(using: &random) ?? ""
    let expansion = Self.expansions.randomElement(using: &random) ?? nil
    let isName = Int.random(in: 0..<5, using: &random) == 0
    return Candidate(
      key: TermKey.fold(isName ? english : expansion ?? english), english: english,
      expansion: isName ? nil : expansion,
      term: isName ? "" : Self.chinese.randomElement(using: &random) ?? "", definition: nil,
      kind: isName ? .name : .annotation, count: 1, first: .init(path: "a.md", line: count),
      documents: ["a"], isAttested: true)
  }

  /// Changes a file as people do, who leave it readable.
  private mutating func editByHand(_ files: [GlossaryFolder.ConceptFile]) throws {
    guard let file = files.randomElement(using: &random) else { return }
    let text = String(decoding: file.bytes, as: UTF8.self)
    let name = "terms/" + (file.path.split(separator: "/").last.map(String.init) ?? "")
    let edited = HandEdit.edited(text, number: count, using: &random)
    try folder.write(edited, to: name)
  }
}
