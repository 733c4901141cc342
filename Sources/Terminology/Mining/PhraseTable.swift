/// The frequent phrases of one language: runs of words that stand in several pairs.
struct PhraseTable {
  /// The words of each phrase.
  private(set) var words: [[Int32]] = []

  /// In how many pairs each phrase stands.
  private(set) var counts: [Int] = []

  /// Whether each may be a term, by its words.
  private(set) var isTerm: [Bool] = []

  /// For each length the phrase that begins at each word of the corpus; -1 where none does.
  private(set) var starting: [[Int32]] = []

  init(_ side: MiningSide, longest: Int) {
    let least = PhraseTable.leastCount(pairs: side.texts.count)
    for length in 1...longest {
      let found = runs(of: length, side)
      let counts = PhraseTable.counts(found.starting, of: found.words.count, side)
      keep(found, where: counts.map { $0 >= least }, side)
    }
    dropCutWords(side)
    counts = [Int](repeating: 0, count: words.count)
    for starting in starting {
      let found = PhraseTable.counts(starting, of: words.count, side)
      counts = zip(counts, found).map { $0 + $1 }
    }
  }

  /// In how many pairs a phrase must stand: more in a larger corpus, so that the table stays small.
  private static func leastCount(pairs: Int) -> Int {
    var least = 2
    while pairs >> (least - 2) >= 2000 { least += 1 }
    return least
  }

  private typealias Runs = (starting: [Int32], words: [[Int32]])

  /// The runs of a length whose shorter runs are all frequent (Agrawal & Srikant 1994, Fast
  /// algorithms for mining association rules, VLDB, 487-499).
  private func runs(of length: Int, _ side: MiningSide) -> Runs {
    var runs: Runs = ([Int32](repeating: -1, count: side.texts.forms.count), [])
    var numbers: [UInt64: Int32] = [:]
    for start in runs.starting.indices.dropLast(length - 1)
    where allows(start, length, side) {
      let last = start + length - 1
      let head = length == 1 ? 0 : UInt64(starting[length - 2][start])
      let key = head << 32 | UInt64(side.word(last))
      let number = numbers[key] ?? Int32(runs.words.count)
      if Int(number) == runs.words.count {
        numbers[key] = number
        runs.words.append((start...last).map(side.word))
      }
      runs.starting[start] = number
    }
    return runs
  }

  private func allows(_ start: Int, _ length: Int, _ side: MiningSide) -> Bool {
    if length == 1 { return side.classOfWord(start).isContent || side.classOfWord(start) == .link }
    return side.texts.joints[start + length - 1] != .stop
      && starting[length - 2][start] >= 0 && starting[length - 2][start + 1] >= 0
  }

  private static func counts(_ starting: [Int32], of phrases: Int, _ side: MiningSide) -> [Int] {
    var counter = PairCounter(of: phrases)
    for text in 0..<side.texts.count {
      for start in side.texts[text] { counter.count(starting[start], in: text) }
    }
    return counter.counts
  }

  private mutating func keep(_ runs: Runs, where isFrequent: [Bool], _ side: MiningSide) {
    var numbers = [Int32](repeating: -1, count: runs.words.count)
    for (run, words) in runs.words.enumerated() where isFrequent[run] {
      numbers[run] = Int32(self.words.count)
      self.words.append(words)
      let classes = words.map { side.classes[Int($0)] }
      isTerm.append(
        classes.first?.isContent == true && classes.last?.isContent == true
          && classes.last != .locative && classes.contains(where: \.isTelling))
    }
    starting.append(runs.starting.map { $0 < 0 ? -1 : numbers[Int($0)] })
  }

  /// No phrase begins or ends inside of a hyphenated word.
  private mutating func dropCutWords(_ side: MiningSide) {
    let joints = side.texts.joints
    for length in 1...starting.count {
      for start in joints.indices {
        let end = start + length
        if joints[start] == .hyphen || (end < joints.count && joints[end] == .hyphen) {
          starting[length - 1][start] = -1
        }
      }
    }
  }
}
