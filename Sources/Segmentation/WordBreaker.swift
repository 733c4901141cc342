/// Splits text into words, marks and spaces, by Unicode's rules and ICU's dictionaries.
///
/// Chinese runs at about 10 MB/s, the pace of the dictionary; other text is faster.
package struct WordBreaker: ~Copyable {
  private let breaker = Breaker.words()

  package init() {}

  /// Where the pieces of UTF-8 text end, in order; the pieces cover it.
  package func ends(in text: UnsafeBufferPointer<UInt8>) -> [Int] {
    var ends: [Int] = []
    breaker.forEachBoundary(in: text) { ends.append($0) }
    return ends
  }

  /// Marks where pieces of UTF-16 text end.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - isEnd: gets a true for each code unit that a piece ends before; has one more than the text.
  package func markEnds(
    in text: UnsafeBufferPointer<UInt16>, _ isEnd: UnsafeMutableBufferPointer<Bool>
  ) {
    breaker.forEachBoundary(in: text) { isEnd[$0] = true }
  }
}
