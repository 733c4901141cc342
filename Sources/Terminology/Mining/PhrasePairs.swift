/// How often phrases translate each other: an English and a Chinese phrase of a pair do where words
/// of them are linked and no word of one has its best link outside of the other (Och & Ney 2004, The
/// alignment template approach, Computational Linguistics 30(4), 417-449).
struct PhrasePairs {
  struct Key: Hashable {
    let english: Int32
    let chinese: Int32
  }

  /// In how many pairs of texts each pair of phrases is found.
  private(set) var counts: [Key: Int] = [:]

  /// Of longer texts only the beginning is looked at.
  private static let longest = 150  // words

  init(_ tables: MiningTables) {
    var best = BestLinks(tables)
    for pair in 0..<tables.corpus.count {
      let english = tables.corpus.english.texts[pair].prefix(PhrasePairs.longest)
      let chinese = tables.corpus.chinese.texts[pair].prefix(PhrasePairs.longest)
      best.find(english, chinese)
      let found = PhrasePairs.found(
        PhrasePairs.spans(english, tables.english), PhrasePairs.spans(chinese, tables.chinese), best
      )
      for key in found { counts[key, default: 0] += 1 }
    }
  }

  private typealias Span = (phrase: Int32, range: Range<Int>)

  /// The phrases of a text that may be terms.
  private static func spans(_ text: Range<Int>, _ table: PhraseTable) -> [Span] {
    text.flatMap { start in
      table.starting.enumerated().compactMap { index, starting in
        let (phrase, end) = (starting[start], start + index + 1)
        guard phrase >= 0, end <= text.upperBound, table.isTerm[Int(phrase)] else { return nil }
        return (phrase, start..<end)
      }
    }
  }

  private static func found(
    _ english: [Span], _ chinese: [Span], _ best: BestLinks
  ) -> Set<Key> {
    var found: Set<Key> = []
    for source in english {
      for target in chinese where best.holdTogether(source.range, target.range) {
        found.insert(Key(english: source.phrase, chinese: target.phrase))
      }
    }
    return found
  }
}
