/// How much English words behave like nouns, told by the words beside them.
struct NounEvidence {
  /// For each word how likely it ends a noun phrase, and how likely it begins one, 0 to 1.
  let ends: [Double]
  let begins: [Double]

  init(_ side: MiningSide) {
    var evidence = [Evidence](repeating: Evidence(), count: side.words.count)
    for text in 0..<side.texts.count {
      for chunk in Chunk.all(side, side.texts[text]) { chunk.tell(side, &evidence) }
    }
    ends = evidence.map(\.end)
    begins = evidence.map(\.begin)
  }
}

/// How often a word was seen in places that tell what it is.
private struct Evidence {
  /// At the end of a noun phrase, and at its beginning.
  var heads = 0.0
  var starts = 0.0

  /// Before another word of the phrase.
  var inner = 0.0

  /// Where a verb stands, and where an adjective does.
  var verbal = 0.0
  var adjectival = 0.0

  /// By Laplace's rule of succession: as likely as not for a word that was never seen.
  var end: Double { (heads + 1) / (heads + verbal + adjectival + inner / 2 + 2) }
  var begin: Double { (starts + inner + 1) / (starts + inner + verbal + 2) }
}

/// A run of content words, and the classes of the words beside it; nil where none stands there.
private struct Chunk {
  var words: Range<Int>
  var before: WordClass?
  var after: WordClass?

  static func all(_ side: MiningSide, _ text: Range<Int>) -> [Chunk] {
    var chunks: [Chunk] = []
    var previous: WordClass?
    for index in text {
      let isJoined = side.texts.joints[index] != .stop
      let kind = side.classOfWord(index)
      if isJoined, chunks.last?.words.upperBound == index {
        if kind.isContent {
          chunks[chunks.count - 1].words = chunks[chunks.count - 1].words.lowerBound..<index + 1
        }
        if !kind.isContent { chunks[chunks.count - 1].after = kind }
      } else if kind.isContent {
        chunks.append(Chunk(words: index..<index + 1, before: isJoined ? previous : nil))
      }
      previous = kind
    }
    return chunks
  }

  func tell(_ side: MiningSide, _ evidence: inout [Evidence]) {
    let first = Int(side.word(words.lowerBound))
    let last = Int(side.word(words.upperBound - 1))
    for index in words.dropLast() { evidence[Int(side.word(index))].inner += 1 }
    if after == .determiner { evidence[last].verbal += 1 }
    switch before {
    case .determiner, .preposition, .link:
      evidence[first].starts += 1
      // Words behind a preposition may be a clause of their own.
      if after != .determiner { evidence[last].heads += before == .determiner ? 1 : 0.5 }
    case .verbal: evidence[first].verbal += 1
    case .being where words.count == 1: evidence[last].adjectival += 1
    default: break
    }
  }
}
