import Terminology

/// What a format can not hold, counted by reason.
struct GlossaryLosses {
  private var counts: [String: Int] = [:]

  /// The reasons in the order in which they came up.
  private var reasons: [String] = []

  mutating func count(_ reason: String, _ number: Int = 1) {
    if number == 0 { return }
    if counts[reason] == nil { reasons.append(reason) }
    counts[reason, default: 0] += number
  }

  /// Counts the parts of a concept, but for as many of each as were written.
  mutating func count(partsOf concept: Concept, without written: [ConceptPart: Int] = [:]) {
    for part in ConceptPart.allCases {
      count(
        "left out: \(part.rawValue)", max(0, part.count(in: concept) - written[part, default: 0]))
    }
  }

  var phrases: [String] { reasons.map { "\($0) (\(counts[$0, default: 0]))" } }
}

/// What a concept says beside its terms.
enum ConceptPart: String, CaseIterable {
  case aliases = "earlier ids"
  case domain = "domains"
  case definitions
  case types = "types of terms"
  case notes = "notes on terms"
  case names = "marks of names that are not translated"
  case matching = "settings of how terms are found"
  case examples
  case sources
  case decisions

  func count(in concept: Concept) -> Int {
    let terms = concept.terms.values.joined()
    switch self {
    case .aliases: return concept.aliases.count
    case .domain: return concept.domain == nil ? 0 : 1
    case .definitions: return concept.definition.count
    case .types: return terms.count { $0.type != nil }
    case .notes: return terms.count { $0.note != nil }
    case .names: return concept.matching.isName ? 1 : 0
    case .matching:
      let matching = concept.matching
      return (matching.isCaseExact ? 1 : 0) + matching.notIn.count
        + (matching.annotate == nil ? 0 : 1)
    case .examples: return concept.examples.count
    case .sources: return concept.sources.count
    case .decisions: return concept.decision.map { $0 == .init() ? 0 : 1 } ?? 0
    }
  }
}
