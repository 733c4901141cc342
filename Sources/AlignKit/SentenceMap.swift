/// Which sentences of a gold standard each segment of the same text holds. Both may have been split
/// in other places; marks and spaces do not count.
struct SentenceMap {
  /// For each segment the numbers of the sentences that share a letter with it.
  let sentences: [[Int]]

  /// Nil where the texts differ.
  init?(_ segments: [String], onto sentences: [String]) {
    let (own, others) = (SentenceMap.letters(segments), SentenceMap.letters(sentences))
    guard own.joined().elementsEqual(others.joined()) else { return nil }
    let owners = others.enumerated().flatMap { number, letters in letters.map { _ in number } }
    var start = 0
    self.sentences = own.map { letters in
      defer { start += letters.count }
      return Set(owners[start..<start + letters.count]).sorted()
    }
  }

  private static func letters(_ texts: [String]) -> [[Character]] {
    texts.map { $0.filter { $0.isLetter || $0.isNumber } }.map(Array.init)
  }
}
