import Bitext

extension Feature {
  /// How well the lengths of both sides agree.
  ///
  /// The logarithm of the ratio is taken as normal with a variance that falls with length, after
  /// Gale and Church 1993 (Computational Linguistics 19(1), 75-102), whose difference of lengths
  /// grows with the text where the ratio does not.
  package static let length = Feature(name: "length") { task in
    let source = PrefixSum(task.source.lengths)
    let target = PrefixSum(task.target.lengths)
    let ratio = Float(task.lengthRatio)
    return { _ in
      { sources, targets in
        guard !sources.isEmpty, !targets.isEmpty else { return 0 }
        let expected = ratio * target[targets] + smoothing
        let logRatio = ((source[sources] + smoothing) / expected).naturalLogarithm
        let variance = leastVariance + smoothing / expected
        return -0.5 * min(logRatio * logRatio / variance, 40) - 0.5 * variance.naturalLogarithm
      }
    }
  }

  /// Added to both lengths, in characters, so that very short segments are not judged by chance.
  private static let smoothing: Float = 4

  /// The variance of the logarithm of the length ratio of very long segments.
  private static let leastVariance: Float = 0.035
}

/// How long sources are beside their targets.
struct LengthRatio {
  /// Source length by target length.
  let value: Double

  /// The ratio of passages that translate each other, each as a whole. Little text says little: as
  /// if one ordinary pair of sentences had been counted before.
  init(_ passages: [(source: [Segment], target: [Segment])], _ languages: LanguagePair) {
    var source = LengthRatio.ordinary(languages.source)
    var target = LengthRatio.ordinary(languages.target)
    for passage in passages where !passage.source.isEmpty && !passage.target.isEmpty {
      source += passage.source.reduce(0) { $0 + TextLength.of($1.text) }
      target += passage.target.reduce(0) { $0 + TextLength.of($1.text) }
    }
    value = source / target
  }

  /// What the ratio of two languages usually is.
  static func usual(_ languages: LanguagePair) -> Double {
    ordinary(languages.source) / ordinary(languages.target)
  }

  /// The length of an ordinary sentence: letters, or Chinese characters, of which there are a third
  /// as many in the bench set `pol`.
  private static func ordinary(_ language: Language) -> Double {
    language.script == .han ? 30 : 90
  }
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

  init(_ values: [Float]) {
    var sums = [0.0]
    sums.reserveCapacity(values.count + 1)
    for value in values { sums.append(sums[sums.count - 1] + Double(value)) }
    self.sums = sums
  }

  subscript(range: Range<Int>) -> Float { Float(sums[range.upperBound] - sums[range.lowerBound]) }
}
