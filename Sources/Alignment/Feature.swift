/// Two lists of segments that are aligned with each other, as numbers of units.
package struct AlignmentTask {
  package let source: UnitSide
  package let target: UnitSide
  let priors: BeadPriors

  /// How long the source is for each unit of length of the target, in the whole document.
  package let lengthRatio: Double
  let rows: LexiconRows
}

/// A part of the search: for some segments of the source, the segments of the target that may
/// stand in one bead with them.
package struct Window: Sendable {
  package let rows: Range<Int>

  /// One range for each of the rows; ranges may be empty.
  package let columns: [Range<Int>]
}

/// One reason to believe in a bead.
///
/// A feature looks at both texts once, then at each part of the search, and returns the closure
/// that prices a bead there, so that slow work stands outside of the search. Prices are natural
/// logarithms of likelihood ratios and add up.
package struct Feature: Sendable {
  /// The price of a bead of adjacent segments, given as index ranges.
  package typealias Price = (_ source: Range<Int>, _ target: Range<Int>) -> Float

  package let name: String

  /// Looks at a text, then at a window of the search.
  package let prepare: @Sendable (AlignmentTask) -> (Window) -> Price

  /// What is known of a bead without a look at its words. What these features rule out is not
  /// priced any further.
  static let outline: [Feature] = [.prior, .length, .boundaries]
  static let details: [Feature] = [.translation]

  package static let all = outline + details
}

extension [Feature] {
  /// The price of a bead by all of some features. Closures are nested instead of listed: walking a
  /// list of them counts references at every bead.
  func prepare(_ task: AlignmentTask) -> (Window) -> Feature.Price {
    let prepared = map { $0.prepare(task) }
    return { window in
      prepared.map { $0(window) }.reduce({ _, _ in 0 }) { sum, price in
        { sources, targets in sum(sources, targets) + price(sources, targets) }
      }
    }
  }
}
