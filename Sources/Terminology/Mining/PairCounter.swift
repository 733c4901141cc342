/// Counts in how many parts of a corpus things stand.
struct PairCounter {
  private(set) var counts: [Int]

  /// The last part that each was met in.
  private var last: [Int]

  init(of things: Int) {
    counts = [Int](repeating: 0, count: things)
    last = [Int](repeating: -1, count: things)
  }

  /// Meets a thing, -1 for none, in a part; parts come one after the other.
  mutating func count(_ thing: Int32, in part: Int) {
    guard thing >= 0, last[Int(thing)] != part else { return }
    last[Int(thing)] = part
    counts[Int(thing)] += 1
  }
}
