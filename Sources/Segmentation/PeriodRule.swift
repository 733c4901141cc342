/// Whether an ASCII period ends a sentence, or belongs to an abbreviation, a number or a name.
struct PeriodRule {
  let judge: BoundaryJudge
  private var text: TextBytes { judge.text }

  init(judge: BoundaryJudge) { self.judge = judge }

  func endsSentence(_ candidate: Candidate, next: UInt32) -> Bool {
    let period = candidate.terminator.lowerBound
    guard let before = text.scalar(before: period)?.scalar else { return false }
    let word = judge.wordRange(before: period)
    if word.isEmpty { return endsAfterSymbol(candidate, before: before, next: next) }
    if CharacterClass.isHan(next) || !candidate.hasGap && next >= 0x2E80 {
      return endsBeforeHan(word, candidate)
    }
    let start = firstLetter(from: candidate.next)
    if CharacterClass.isLower(start.scalar) {
      return candidate.hasGap && endsBeforeLower(word, candidate)
    }
    if !candidate.hasGap { return endsWithoutSpace(word, candidate, next: next) }
    return endsBeforeCapital(word, candidate, start)
  }

  /// Behind a Chinese character, a bracket or a symbol: `这是测试.下一句`, `(50%). The`
  private func endsAfterSymbol(_ candidate: Candidate, before: UInt32, next: UInt32) -> Bool {
    if CharacterClass.isHan(before) {
      return candidate.hasGap || !CharacterClass.isLower(next)
    }
    let start = firstLetter(from: candidate.next).scalar
    let isNumberSign = before == 0xB0 || before == 0xBA  // N°. 5, Nº. 5
    return candidate.hasGap && !CharacterClass.isLower(start)
      && !(isNumberSign && CharacterClass.isDigit(start))
  }

  /// Inside Chinese: `Inc.公司` and `1.简介` go on; `他用 iPhone.我用安卓` ends.
  private func endsBeforeHan(_ word: Range<Int>, _ candidate: Candidate) -> Bool {
    if isListNumber(word, candidate) || isInitial(word) || isDotted(word) { return false }
    return judge.abbreviations[PackedWord.pack(word, in: text)] == nil
  }

  /// Transcripts begin sentences with small letters: `so that was it. um it gives us a chance`
  private func endsBeforeLower(_ word: Range<Int>, _ candidate: Candidate) -> Bool {
    if candidate.hasClosingQuote || candidate.hasClosingBracket { return false }
    if isListNumber(word, candidate) || isDotted(word) { return false }
    if isInitial(word) { return text[word.lowerBound] | 0x20 == UInt8(ascii: "i") }
    let unit = withoutDigits(word)
    if unit.count == 1, unit != word { return false }  // $300m.
    let packed = PackedWord.pack(unit, in: text)
    return isPlainWord(word, packed) || judge.abbreviations[packed] == nil
  }

  /// `He left.She stayed.`, but not `fmt.Println` or `Node.Js`.
  private func endsWithoutSpace(
    _ word: Range<Int>, _ candidate: Candidate, next: UInt32
  ) -> Bool {
    if candidate.hasClosingQuote || candidate.hasClosingBracket {
      return !CharacterClass.isDigit(next)
    }
    if CharacterClass.isOpeningQuote(next) || MarkParity.isMark(UInt8(truncatingIfNeeded: next)) {
      return endsBeforeCapital(word, candidate, firstLetter(from: candidate.next))
    }
    guard CharacterClass.isUpper(next), !isDotted(word), !isInitial(word) else { return false }
    let following = judge.wordRange(from: candidate.next)
    guard !following.isEmpty, following.upperBound == text.count || endsWord(following.upperBound)
    else { return false }
    if SentenceStarter.contains(PackedWord.pack(following, in: text)) { return true }
    return word.count > 3 && following.count > 1
      && word.allSatisfy { 0x61...0x7A ~= text[$0] || text[$0] == UInt8(ascii: "'") }
      && following.dropFirst().allSatisfy { 0x61...0x7A ~= text[$0] }
  }

  private func endsWord(_ offset: Int) -> Bool {
    switch text[offset] {
    case 0x20, 0x2C, 0x27, 0x21, 0x3F: true
    default: text[offset] >= 0x80
    }
  }

  private func endsBeforeCapital(
    _ word: Range<Int>, _ candidate: Candidate, _ start: (scalar: UInt32, offset: Int)
  ) -> Bool {
    if isListNumber(word, candidate) { return false }
    if candidate.hasClosingQuote || candidate.hasClosingBracket { return true }
    if isNumber(word) { return !judge.abbreviations.hasOrdinals }
    let isStarter = isStarter(at: start.offset)
    if isInitial(word) {
      return isPronounI(word) || followsNumber(word) || isStarter && !followsCapital(word)
    }
    let packed = PackedWord.pack(word, in: text)
    switch isDotted(word) ? judge.abbreviations[packed] ?? .trailing : judge.abbreviations[packed] {
    case .leading: return isStreet(word, packed) && isStarter
    case .beforeNumber: return !CharacterClass.isDigit(start.scalar)
    case .trailing:
      if !isDotted(word), isPlainWord(word, packed) { return true }
      if isStarter, !isClockAtStart(packed, candidate) { return true }
      return isClock(packed) && CharacterClass.isUpper(start.scalar)
        && !isClockAtStart(packed, candidate) && !isTimeZone(judge.wordRange(from: start.offset))
    case nil: return true
    }
  }

  /// Whether a word that sentences often begin with stands at an offset; an initial is none.
  private func isStarter(at offset: Int) -> Bool {
    let word = judge.wordRange(from: offset)
    let isInitial =
      word.count == 1 && word.upperBound < text.count
      && text[word.upperBound] == UInt8(ascii: ".")
    return !isInitial && SentenceStarter.contains(PackedWord.pack(word, in: text))
  }

  /// The first letter or digit at or behind an offset, past opening quotes and brackets.
  private func firstLetter(from offset: Int) -> (scalar: UInt32, offset: Int) {
    var offset = offset
    while let (scalar, end) = text.scalar(at: offset) {
      let isOpening =
        CharacterClass.isOpeningQuote(scalar) || CharacterClass.closingBracket(for: scalar) != nil
        || (scalar < 0x80 && MarkParity.isMark(UInt8(scalar)))
      if !isOpening { return (scalar, offset) }
      offset = end
    }
    return (0, offset)
  }

  /// `1`, `2.1`, `a` or `IV` at the start of a sentence, or behind the colon that opens a list.
  private func isListNumber(_ word: Range<Int>, _ candidate: Candidate) -> Bool {
    guard word.count <= 5 else { return false }
    if opensSentence(word, candidate) {
      return isNumber(word) || word.count == 1 || isRomanNumeral(word)
    }
    let before = text.scalar(before: text.droppingSpaces(before: word.lowerBound))?.scalar
    return isNumber(word) && before.map(PeriodRule.opensItem) == true
  }

  /// Whether nothing but bullets, quotes and spaces stands before a word in its sentence.
  private func opensSentence(_ word: Range<Int>, _ candidate: Candidate) -> Bool {
    var offset = word.lowerBound
    while offset > candidate.start, let (scalar, previous) = text.scalar(before: offset) {
      let isLetter = Unicode.Scalar(scalar)?.properties.isAlphabetic ?? true
      if isLetter || CharacterClass.isDigit(scalar) { return false }
      offset = previous
    }
    return true
  }

  /// A colon or a semicolon.
  private static func opensItem(_ scalar: UInt32) -> Bool {
    [0x3A, 0xFF1A, 0x3B, 0xFF1B].contains(scalar)
  }

  private func isRomanNumeral(_ word: Range<Int>) -> Bool {
    word.allSatisfy {
      [UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X")].contains(text[$0])
    }
  }

  private func isNumber(_ word: Range<Int>) -> Bool {
    word.allSatisfy { 0x30...0x39 ~= text[$0] || text[$0] == UInt8(ascii: ".") }
  }

  /// One letter: `J`.
  private func isInitial(_ word: Range<Int>) -> Bool {
    word.count == 1 && 0x61...0x7A ~= text[word.lowerBound] | 0x20
      || (word.count == 3 && text[word.lowerBound + 1] == UInt8(ascii: "-"))
  }

  private func isPronounI(_ word: Range<Int>) -> Bool {
    guard word.count == 1, text[word.lowerBound] == UInt8(ascii: "I") else { return false }
    return !followsCapital(word)
  }

  /// Whether the word before begins with a capital: `Albert I.`, `J. K.`
  private func followsCapital(_ word: Range<Int>) -> Bool {
    let end = text.droppingSpaces(before: word.lowerBound)
    let previous = judge.wordRange(before: end)
    return !previous.isEmpty && 0x41...0x5A ~= text[previous.lowerBound]
  }

  /// Whether a number stands before a word: `450 K.`
  private func followsNumber(_ word: Range<Int>) -> Bool {
    let end = text.droppingSpaces(before: word.lowerBound)
    let isCompassPoint = "NSEW".utf8.contains(text[word.lowerBound])
    return end > 0 && end < word.lowerBound && 0x30...0x39 ~= text[end - 1] && !isCompassPoint
  }

  /// `bn` of `1.2bn`.
  private func withoutDigits(_ word: Range<Int>) -> Range<Int> {
    word.drop { 0x30...0x39 ~= text[$0] || text[$0] == UInt8(ascii: ".") }
  }

  /// Letters in pairs of one or two with periods between them: `U.S`, `e.g`, `Ph.D`.
  private func isDotted(_ word: Range<Int>) -> Bool {
    guard word.contains(where: { text[$0] == UInt8(ascii: ".") }) else { return false }
    var run = 0
    for offset in word {
      if text[offset] == UInt8(ascii: ".") {
        run = 0
      } else {
        run += 1
        if run > 2 || !(0x61...0x7A ~= text[offset] | 0x20) { return false }
      }
    }
    return true
  }

  /// Words of every day that are abbreviations only where they have capitals or numbers: `for us.`
  private func isPlainWord(_ word: Range<Int>, _ packed: UInt64) -> Bool {
    0x61...0x7A ~= text[word.lowerBound] && PeriodRule.plainWords.contains(packed)
  }

  private static let plainWords: Set<UInt64> = Set(
    """
    us am sat sun ma ad un mass no art item par app re op mar may dec fig fr col ext hon inst
    rev rep
    """.split(whereSeparator: \.isWhitespace).map(PackedWord.pack))

  /// `At 5 p.m. Mr. Smith …`: the clock time opens the sentence instead of ending it.
  private func isClockAtStart(_ packed: UInt64, _ candidate: Candidate) -> Bool {
    guard isClock(packed) else { return false }
    let first = PackedWord.pack(judge.wordRange(from: candidate.start), in: text)
    return PeriodRule.timePrepositions.contains(first)
      && candidate.terminator.lowerBound - candidate.start < 24
  }

  private func isClock(_ packed: UInt64) -> Bool {
    packed == PackedWord.pack("pm") || packed == PackedWord.pack("am")
  }

  /// `EST`, `Eastern`.
  private func isTimeZone(_ word: Range<Int>) -> Bool {
    2...4 ~= word.count && word.allSatisfy { 0x41...0x5A ~= text[$0] }
      || PeriodRule.timeZones.contains(PackedWord.pack(word, in: text))
  }

  private static let timeZones: Set<UInt64> = Set(
    ["eastern", "central", "mountain", "pacific", "greenwich", "beijing"].map(PackedWord.pack))

  /// `Baker St.`, in contrast to `St. Michael`.
  private func isStreet(_ word: Range<Int>, _ packed: UInt64) -> Bool {
    packed == PackedWord.pack("st") && followsCapital(word)
  }

  private static let timePrepositions: Set<UInt64> = Set(
    ["at", "by", "around", "from", "since", "until", "before", "after", "about"]
      .map(PackedWord.pack))
}
