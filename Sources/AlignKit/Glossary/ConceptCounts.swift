import Checking
import Terminology

/// How often a concept is named in documents.
package struct ConceptCounts: Sendable, Equatable {
  /// Units whose source names it; in a document of one language none.
  package private(set) var source = 0

  /// Such units without any of its terms in the target, nor beside them.
  package private(set) var missing = 0

  /// How often each term renders it, by the text of the term.
  package private(set) var renderings: [String: Int] = [:]

  /// Places that name it where no source asks for it.
  package private(set) var unasked = 0

  package var total: Int { max(source, rendered) }
  package var rendered: Int { renderings.values.reduce(0, +) }
  package var isUnused: Bool { total == 0 && unasked == 0 }

  /// How often each concept of a glossary is named in a document.
  static func all(in document: CheckedDocument) -> [ConceptCounts] {
    var counts = [ConceptCounts](repeating: ConceptCounts(), count: document.concepts.count)
    for use in document.uses { counts[use.concept].add(use, document.concepts[use.concept]) }
    return counts
  }

  private mutating func add(_ use: ConceptUse, _ concept: Concept) {
    if !use.source.isEmpty { source += 1 }
    if use.standing == .missing { missing += 1 }
    if !use.isAsked { unasked += 1 }
    for term in use.renderings(of: concept) { renderings[term.text, default: 0] += 1 }
  }

  func adding(_ other: ConceptCounts) -> ConceptCounts {
    var sum = self
    sum.source += other.source
    sum.missing += other.missing
    sum.unasked += other.unasked
    sum.renderings.merge(other.renderings, uniquingKeysWith: +)
    return sum
  }
}
