import Bitext

extension Rule {
  /// The same source is translated in two ways, or two sources in the same way.
  ///
  /// Either may be right; for repeated sentences of a manual it seldom is. Headings and short
  /// sentences do not count.
  ///
  /// - Fires: `请先关闭电源再打开盖子。⏎⏎打开盖子之前请断电。` | `Turn off the power before you open the lid.⏎⏎Turn off the power before you open the lid.`
  /// - Silent: `请先关闭电源再打开盖子。` | `Turn off the power before you open the lid.`
  static let repeated = Rule("segment/repeated", level: .info, needsSource: true) { _ in
    []
  } collection: { evidence in
    evidence.repeated(by: \.source, differing: \.target, "the same source is translated otherwise")
      + evidence.repeated(by: \.target, differing: \.source, "another source is translated so too")
  }
}

extension Evidence {
  /// Pairs that agree on one side with an earlier one and differ on the other.
  fileprivate func repeated(
    by key: KeyPath<Pair, Int>, differing other: KeyPath<Pair, Int>, _ message: String
  ) -> [Observation] {
    var firsts: [Int: Int] = [:]
    return pairs.enumerated().compactMap { number, pair in
      guard let first = firsts[pair[keyPath: key]] else {
        firsts[pair[keyPath: key]] = number
        return nil
      }
      let earlier = pairs[first]
      guard earlier[keyPath: other] != pair[keyPath: other] else { return nil }
      var seen = Observation(
        place: pair.place, match: pair.sentence,
        message: "\(message) at \(earlier.place.path):\(earlier.place.line)")
      seen.target = pair.sentence
      seen.related = [Observation.Related(place: earlier.place, text: earlier.sentence)]
      return seen
    }
  }
}
