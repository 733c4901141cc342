extension Feature {
  /// Whether both sides of a bead end alike: with a question, with the end of a quotation, or inside
  /// of one.
  package static let boundaries = Feature(name: "boundaries") { task in
    let source = task.source.ends
    let target = task.target.ends
    let trust = BoundaryOdds.trustInQuotations(source, target)
    return { _ in
      { sources, targets in
        guard !sources.isEmpty, !targets.isEmpty else { return 0 }
        let (source, target) = (source[sources.upperBound - 1], target[targets.upperBound - 1])
        return BoundaryOdds.marks(source, target)
          + trust * BoundaryOdds.quotations(source, target)
      }
    }
  }
}

/// Logarithms of how much likelier two ends are at the end of a bead than one or two segments beside
/// it, rounded from counts in the bench set `mac-dev`.
private enum BoundaryOdds {
  /// Half of what the counts say: the marks are units too, and speak as such.
  static func marks(_ source: SegmentEnd, _ target: SegmentEnd) -> Float {
    if source.mark == target.mark { return source.mark == .stop ? 0.05 : 0.75 }
    return source.mark == .question || target.mark == .question ? -0.6 : -0.2
  }

  static func quotations(_ source: SegmentEnd, _ target: SegmentEnd) -> Float {
    let closing: Float =
      source.closesQuotation == target.closesQuotation ? (source.closesQuotation ? 1.1 : 0.1) : -2
    let inside: Float =
      source.isInsideQuotation == target.isInsideQuotation
      ? (source.isInsideQuotation ? 0.7 : 0.1) : -1.5
    return closing + inside
  }

  /// How far quotations can be relied on, 0 to 1: not where one side marks speech in another way.
  static func trustInQuotations(_ source: [SegmentEnd], _ target: [SegmentEnd]) -> Float {
    let shares = [source, target].map { side in
      let quoted = side.count { $0.closesQuotation || $0.isInsideQuotation }
      return Float(quoted) / Float(max(1, side.count))
    }
    let (low, high) = (min(shares[0], shares[1]), max(shares[0], shares[1]))
    return high == 0 ? 0 : low / high
  }
}
