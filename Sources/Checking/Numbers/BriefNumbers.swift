import Segmentation

/// Numbers that leave their million or billion to what is said around them: from one billion to
/// fifty, forty to fifty million.
struct BriefNumbers {
  /// What is said around them.
  private let scales: [Double]

  init(in sides: [NumberedSide]) {
    scales = BriefNumbers.words.filter { words, _ in
      sides.contains { side in
        (0..<side.text.text.count).contains { side.text.text.has(words, at: $0) }
      }
    }.map(\.1)
  }

  /// Whether one of some numbers says another in short.
  func have(_ number: WrittenNumber, among others: [WrittenNumber]) -> Bool {
    others.contains { isSame($0, number) }
  }

  /// Whether a number says another in short.
  func isSame(_ brief: WrittenNumber, _ full: WrittenNumber) -> Bool {
    brief.isBrief
      && scales.contains { abs(brief.value * $0 - full.value) <= 1e-9 * abs(full.value) }
  }

  private static let words: [(Phrases, Double)] = [
    ("thousand", 1000), ("million", 1e6), ("billion", 1e9), ("trillion", 1e12),
  ]
}
