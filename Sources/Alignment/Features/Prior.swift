import Bitext

extension Feature {
  /// How often beads have a number of segments on each side.
  package static let prior = Feature(name: "prior") { task in
    let sourceIsChinese = task.languages.source.joinsLinesWithoutSpace
    return { source, target in
      sourceIsChinese
        ? BeadPrior.logarithm(source.count, target.count)
        : BeadPrior.logarithm(target.count, source.count)
    }
  }
}

/// Smoothed logarithms of the relative frequencies of bead kinds, Chinese segments first, counted
/// in the hand-aligned novels and speeches of the bench sets `mac-dev` and `pol`.
private enum BeadPrior {
  private static let oneSided = -7.0
  private static let frequencies: [[Double]] = [
    // English:  1     2     3     4      5      6      7
    [0.690, 0.190, 0.050, 0.020, 0.0060, 0.0030, 0.0015],
    [0.030, 0.010, 0.004, 0.002, 0.0008, 0.0005],
    [0.004, 0.003, 0.001, 0.0006, 0.0004],
    [0.001, 0.0008, 0.0006, 0.0004],
    [0.0004, 0.0003, 0.0003],
    [0.0002, 0.0002],
    [0.0001],
  ]
  private static let logarithms = frequencies.map { $0.map(\.naturalLogarithm) }

  static func logarithm(_ chinese: Int, _ english: Int) -> Double {
    guard chinese > 0, english > 0 else { return oneSided * Double(chinese + english) }
    guard chinese <= 7, english <= logarithms[chinese - 1].count else { return -.infinity }
    return logarithms[chinese - 1][english - 1]
  }
}
