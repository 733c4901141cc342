package import Bitext
package import Terminology

/// Two lists of segments that are aligned with each other.
package struct AlignmentTask: Sendable {
  package let source: [Segment]
  package let target: [Segment]
  package let languages: LanguagePair
  package let glossary: Glossary

  /// How long the source is for each unit of length of the target, in the whole document.
  package let lengthRatio: Double

  package init(
    source: [Segment], target: [Segment], languages: LanguagePair, glossary: Glossary,
    lengthRatio: Double
  ) {
    self.lengthRatio = lengthRatio
    self.source = source
    self.target = target
    self.languages = languages
    self.glossary = glossary
  }
}

/// One reason to believe in a bead.
///
/// A feature looks at both texts once and returns the closure that prices a bead, so that slow work
/// stands outside of the search. Prices are natural logarithms of likelihood ratios and add up.
package struct Feature: Sendable {
  /// The price of a bead of adjacent segments, given as index ranges.
  package typealias Price = (_ source: Range<Int>, _ target: Range<Int>) -> Double

  package let name: String
  package let prepare: @Sendable (AlignmentTask) -> Price

  package static let all: [Feature] = [.prior, .length, .anchors]

  /// The price of a bead by all features. Closures are nested instead of listed: walking a list of
  /// them counts references at every bead.
  static func sum(for task: AlignmentTask) -> Price {
    all.map { $0.prepare(task) }.reduce({ _, _ in 0 }) { sum, price in
      { sources, targets in sum(sources, targets) + price(sources, targets) }
    }
  }
}
