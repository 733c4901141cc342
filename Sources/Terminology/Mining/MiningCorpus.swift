import Segmentation

/// The pairs of a corpus as numbers of words.
struct MiningCorpus {
  let english: MiningSide
  let chinese: MiningSide

  /// Runs of neighbouring pairs of one document, by which the spread of words is told.
  let blocks: [Range<Int>]

  /// So many pairs are a block.
  private static let block = 25

  /// How many pairs there are.
  var count: Int { english.texts.count }

  init(_ pairs: [PlacedPair]) {
    let breaker = WordBreaker()
    var english = WordTexts()
    var chinese = WordTexts()
    for pair in pairs {
      english.append(pair.english, breaker, EnglishWords.piece)
      chinese.append(pair.chinese, breaker, ChineseWords.piece)
    }
    self.english = EnglishWords.side(english)
    self.chinese = ChineseWords.side(chinese)
    blocks = MiningCorpus.blocks(pairs)
  }

  private static func blocks(_ pairs: [PlacedPair]) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    for index in pairs.indices {
      if let last = blocks.last, last.count < block,
        pairs[last.lowerBound].document == pairs[index].document
      {
        blocks[blocks.count - 1] = last.lowerBound..<index + 1
      } else {
        blocks.append(index..<index + 1)
      }
    }
    return blocks
  }
}

/// One language of a corpus.
struct MiningSide {
  let texts: WordTexts
  let words: [String]
  let classes: [WordClass]

  /// The word behind each form: in lower case, and singular in English.
  private let wordOfForm: [Int32]

  init(_ texts: WordTexts, fold: (String) -> String, classOf: (String) -> WordClass) {
    var numbered = NumberedStrings()
    wordOfForm = texts.spellings.strings.map { numbered.number(of: fold($0)) }
    self.texts = texts
    words = numbered.strings
    classes = words.map(classOf)
  }

  /// The number of the word at a place.
  func word(_ index: Int) -> Int32 { wordOfForm[Int(texts.forms[index])] }

  func classOfWord(_ index: Int) -> WordClass { classes[Int(word(index))] }
}
