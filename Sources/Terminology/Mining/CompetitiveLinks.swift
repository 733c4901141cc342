/// Each phrase belongs to one pair at most: the best pair is taken, then the best of those that
/// share no phrase with it, and so on (Melamed 2000, Models of translational equivalence among
/// words, Computational Linguistics 26(2), 221-249).
enum CompetitiveLinks {
  /// - Parameter rated: pairs, the best first.
  /// - Returns: those that are taken, in the same order.
  static func best(of rated: [RatedPair]) -> [RatedPair] {
    var english: Set<Int32> = []
    var chinese: Set<Int32> = []
    return rated.filter { pair in
      guard !english.contains(pair.key.english), !chinese.contains(pair.key.chinese) else {
        return false
      }
      english.insert(pair.key.english)
      chinese.insert(pair.key.chinese)
      return true
    }
  }
}
