public import Bitext

extension Feature {
  /// How well the lengths of both sides agree.
  ///
  /// The logarithm of the ratio is taken as normal with a variance that falls with length, after
  /// Gale and Church 1993 (Computational Linguistics 19(1), 75-102), whose difference of lengths
  /// grows with the text where the ratio does not.
  package static let length = Feature(name: "length") { task in
    let source = PrefixSum(task.source.map { TextLength.of($0.text) })
    let target = PrefixSum(task.target.map { TextLength.of($0.text) })
    let ratio = task.lengthRatio
    return { sources, targets in
      guard !sources.isEmpty, !targets.isEmpty else { return 0 }
      let expected = ratio * target[targets] + smoothing
      let logRatio = ((source[sources] + smoothing) / expected).naturalLogarithm
      let variance = leastVariance + smoothing / expected
      return -0.5 * min(logRatio * logRatio / variance, 40) - 0.5 * variance.naturalLogarithm
    }
  }

  /// Added to both lengths, in characters, so that very short segments are not judged by chance.
  private static let smoothing = 4.0

  /// The variance of the logarithm of the length ratio of very long segments.
  private static let leastVariance = 0.035
}

/// How long sources are beside their targets.
public struct LengthRatio: Sendable {
  private var source = 0.0
  private var target = 0.0

  public init() {}

  /// Counts segments that translate each other as a whole.
  public mutating func add(_ sources: [Segment], _ targets: [Segment]) {
    guard !sources.isEmpty, !targets.isEmpty else { return }
    source += sources.reduce(0) { $0 + TextLength.of($1.text) }
    target += targets.reduce(0) { $0 + TextLength.of($1.text) }
  }

  /// Source length by target length. Little text says little: as if one ordinary pair of sentences
  /// had been counted before.
  var value: Double {
    (source + LengthRatio.ordinary.source) / (target + LengthRatio.ordinary.target)
  }

  /// Letters of English for characters of Chinese, in the bench set `pol`.
  private static let ordinary = (source: 90.0, target: 30.0)
}

/// The length of a text in units that both languages share.
enum TextLength {
  /// A Chinese character counts 1 and its punctuation 0.5. Letters of an alphabet count 1 each in a
  /// text of that alphabet, but 0.3 where they stand in Chinese.
  static func of(_ text: String) -> Double {
    var wide = 0.0
    var narrow = 0.0
    for scalar in text.unicodeScalars {
      if Script(scalar) == .han {
        wide += 1
      } else if scalar.isWideText {
        wide += 0.5
      } else {
        narrow += 1
      }
    }
    return wide > 0 ? wide + 0.3 * narrow : narrow
  }
}

/// Sums of neighbouring values in constant time.
struct PrefixSum {
  private let sums: [Double]

  init(_ values: [Double]) {
    var sums = [0.0]
    sums.reserveCapacity(values.count + 1)
    for value in values { sums.append(sums[sums.count - 1] + value) }
    self.sums = sums
  }

  subscript(range: Range<Int>) -> Double { sums[range.upperBound] - sums[range.lowerBound] }
}
