import Bitext
import Terminology

extension ReviewSession {
  /// Ids that begin with a text, then those that are near.
  ///
  /// - Parameter start: what somebody has typed.
  /// - Returns: five at most.
  package func ids(near start: String) -> [String] {
    let key = TermKey.fold(start)
    let ids = desk.assembled.glossary.concepts.map(\.id)
    let begun = ids.filter { $0.hasPrefix(key) }
    if key.isEmpty || begun.count >= 5 { return Array(begun.prefix(5)) }
    let others = ids.filter { !$0.hasPrefix(key) }
      .map { ($0.contains(key) ? 0 : 1, key.distance(to: String($0.prefix(key.count))), $0) }
      .sorted(by: <).map(\.2)
    return Array((begun + others).prefix(5))
  }
}
