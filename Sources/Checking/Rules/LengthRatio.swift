import Bitext
import Foundation

extension Rule {
  /// The two sides of a pair differ in length far more than usual.
  ///
  /// Something may be missing on one side. The usual ratio is the median of the document, or that of
  /// English and Chinese where there are too few pairs; short sentences and condensed documents are
  /// left alone.
  ///
  /// - Fires: `翻番。` | `It doubled this year, and the year before, and nobody at all expected that it would go on like this for so long a time.`
  /// - Silent: `今年翻番。` | `It doubled this year.`
  static let lengthRatio = Rule("segment/length-ratio", level: .info, needsSource: true) {
    document in
    let pairs = document.units.filter { $0.unit.isAligned && document.isSure($0) }
      .map { (unit: $0, letters: Letters($0)) }
    let ratios = pairs.map(\.letters.logRatio).sorted()
    let usual = ratios.count >= 10 ? ratios[ratios.count / 2] : document.expectedRatio
    return pairs.filter { _, letters in
      abs(letters.logRatio - usual) > log(3) && letters.longest >= 15
    }.compactMap { unit, letters in
      guard let segment = unit.unit.target.first else { return nil }
      return document.observation(
        segment.location, segment.text,
        letters.logRatio > usual
          ? "the source is far longer than usual" : "the source is far shorter than usual")
    }
  }
}

extension CheckedDocument {
  /// The logarithm of English words to Chinese characters, else of equal lengths.
  fileprivate var expectedRatio: Double { languages.scriptsDiffer ? log(0.62) : 0 }
}

/// How long the two sides of a unit are, in letters.
private struct Letters {
  let longest: Int

  /// The logarithm of letters of the source to those of the target, each at least one.
  let logRatio: Double

  init(_ unit: CheckedDocument.Unit) {
    let source = Letters.count(unit.unit.source)
    let target = Letters.count(unit.unit.target)
    longest = max(source, target)
    logRatio = log(Double(max(1, source)) / Double(max(1, target)))
  }

  private static func count(_ segments: [Segment]) -> Int {
    segments.reduce(0) { $0 + LetterCounts($1.text).total }
  }
}
