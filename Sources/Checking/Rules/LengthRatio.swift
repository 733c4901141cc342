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
    let ratios = pairs.map { log($0.ratio) }.sorted()
    let usual = ratios.count >= 10 ? ratios[ratios.count / 2] : document.expectedRatio
    return zip(pairs, pairs.map { log($0.ratio) }).filter { unit, ratio in
      abs(ratio - usual) > log(3) && unit.longest >= 15
    }.compactMap { unit, ratio in
      guard let segment = unit.unit.target.first else { return nil }
      return document.observation(
        segment.location, segment.text,
        ratio > usual
          ? "the source is far longer than usual" : "the source is far shorter than usual")
    }
  }
}

extension CheckedDocument {
  /// The logarithm of English words to Chinese characters, else of equal lengths.
  fileprivate var expectedRatio: Double { languages.scriptsDiffer ? log(0.62) : 0 }
}

extension CheckedDocument.Unit {
  /// Letters of the source to those of the target, each at least one.
  fileprivate var ratio: Double { Double(max(1, letters.source)) / Double(max(1, letters.target)) }

  fileprivate var longest: Int { max(letters.source, letters.target) }

  private var letters: (source: Int, target: Int) {
    (
      unit.source.reduce(0) { $0 + LetterCounts($1.text).total },
      unit.target.reduce(0) { $0 + LetterCounts($1.text).total }
    )
  }
}
