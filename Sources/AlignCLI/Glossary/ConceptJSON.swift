import AlignKit
import Terminology

/// A concept with all its fields; what is not said is left out.
struct ConceptJSON: Encodable {
  private let id: String
  private let aliases: [String]
  private let domain: String?
  private let status: String
  private let terms: [String: [TermFields]]
  private let definition: [String: String]
  private let match: Match
  private let examples: [Example]
  private let sources: [String]
  private let decided: Decision?
  private let file: String?

  /// Sentences whose source names it; nil where no documents were looked at.
  private let count: Int?
  private let missing: Int?
  private let conflicts: [Conflict]
  private let misused: [String]
  private let rivals: [String]

  init(_ entry: GlossaryEntry) {
    let concept = entry.concept
    id = concept.id
    aliases = concept.aliases
    domain = concept.domain
    status = entry.status.rawValue
    terms = concept.terms.mapValues { $0.map { TermFields($0, entry.counts) } }
    definition = concept.definition
    match = Match(concept.matching)
    examples = concept.examples.map(Example.init)
    sources = concept.sources
    decided = concept.decision.map(Decision.init)
    file = concept.path
    count = entry.counts?.total
    missing = entry.counts?.missing
    conflicts = entry.conflicts.map(Conflict.init)
    misused = entry.misused
    rivals = entry.rivals
  }

  private struct TermFields: Encodable {
    let term: String
    let status: String
    let type: String?
    let note: String?

    /// How often it renders the concept.
    let count: Int?

    init(_ term: Term, _ counts: ConceptCounts?) {
      self.term = term.text
      status = term.status.rawValue
      type = term.type
      note = term.note
      count = counts.map { $0.renderings[term.text] ?? 0 }
    }
  }

  private struct Match: Encodable {
    let isCaseExact: Bool
    let notIn: [String]
    let annotate: String?
    let isName: Bool

    private enum CodingKeys: String, CodingKey {
      case isCaseExact = "caseExact"
      case notIn
      case annotate
      case isName = "dnt"
    }

    init(_ matching: Concept.Matching) {
      isCaseExact = matching.isCaseExact
      notIn = matching.notIn
      annotate = matching.annotate?.rawValue
      isName = matching.isName
    }
  }

  private struct Example: Encodable {
    let language: String
    let text: String
    let ok: Bool
    let line: Int

    init(_ example: Concept.Example) {
      language = example.language
      text = example.text
      ok = example.isRight
      line = example.line
    }
  }

  private struct Decision: Encodable {
    let by: String?
    let on: String?
    let why: String?

    init(_ decision: Concept.Decision) { (by, on, why) = (decision.by, decision.on, decision.why) }
  }

  private struct Conflict: Encodable {
    let english: String
    let term: String
    let first: Candidate.Place

    init(_ conflict: AssembledGlossary.Conflict) {
      english = conflict.candidate.english
      term = conflict.candidate.term
      first = conflict.candidate.first
    }
  }
}
