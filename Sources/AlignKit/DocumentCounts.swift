package import Bitext
package import Terminology

/// How much a document holds and how much of it is aligned.
public struct DocumentCounts: Sendable, Equatable, Codable {
  public internal(set) var sections = 0

  /// Headings that only one language has; they are not counted as sentences.
  public internal(set) var headings = 0
  public internal(set) var source = 0
  public internal(set) var target = 0
  public internal(set) var alignedSource = 0
  public internal(set) var alignedTarget = 0

  /// Beads by kind, source first: `1-2`.
  public internal(set) var beads: [String: Int] = [:]

  /// Annotated terms.
  public internal(set) var terms = 0

  init() {}

  package init(_ aligned: AlignedDocument, _ evidence: TermEvidence) {
    sections = aligned.sections.count
    terms = evidence.candidates.count { $0.kind == .annotation }
    for unit in aligned.units {
      if unit.isUnpairedHeading {
        headings += 1
        continue
      }
      source += unit.source.count
      target += unit.target.count
      beads[unit.kind, default: 0] += 1
      guard unit.isAligned else { continue }
      alignedSource += unit.source.count
      alignedTarget += unit.target.count
    }
  }

  static func + (left: DocumentCounts, right: DocumentCounts) -> DocumentCounts {
    var sum = left
    sum.sections += right.sections
    sum.headings += right.headings
    sum.source += right.source
    sum.target += right.target
    sum.alignedSource += right.alignedSource
    sum.alignedTarget += right.alignedTarget
    sum.beads.merge(right.beads, uniquingKeysWith: +)
    sum.terms += right.terms
    return sum
  }
}
