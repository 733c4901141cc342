/// Decides whether a sentence ends at a candidate, by the words on both sides of it.
struct BoundaryJudge {
  let text: TextBytes
  let abbreviations: Abbreviations

  func isBoundary(_ candidate: Candidate, within bracket: Range<Int>?) -> Bool {
    guard let next = text.scalar(at: candidate.next)?.scalar else { return false }
    if CharacterClass.continuesSentence(next) {
      return Candidate.beginsName(candidate.next, in: text)
    }
    if let bracket, !endsBracketedSentence(candidate, bracket, next: next) { return false }
    if next == 0x7684 { return false }  // 的
    if candidate.hasClosingQuote, BoundaryJudge.attachesToQuote(next) { return false }
    switch strongestTerminator(candidate) {
    case .wide: return true
    case .mark: return endsWithMark(candidate, next: next)
    case .ellipsis: return EllipsisRule(judge: self).endsSentence(candidate, next: next)
    case .period: return PeriodRule(judge: self).endsSentence(candidate, next: next)
    }
  }

  /// How sure a terminator is.
  private enum Terminator: Int {
    /// `.`
    case period
    /// `…`, `...`
    case ellipsis
    /// ASCII `!` and `?`
    case mark
    /// `。！？`
    case wide
  }

  private func strongestTerminator(_ candidate: Candidate) -> Terminator {
    var strongest = Terminator.period
    var periods = 0
    var offset = candidate.terminator.lowerBound
    while offset < candidate.terminator.upperBound, let (scalar, end) = text.scalar(at: offset) {
      if scalar == 0x2E { periods += 1 }
      let terminator: Terminator =
        switch scalar {
        case 0x2E, 0xFF0E: periods > 1 ? .ellipsis : .period
        case _ where CharacterClass.isEllipsis(scalar): .ellipsis
        case 0x21, 0x3F, 0x203C, 0x203D, 0x2047...0x2049: .mark
        default: .wide
        }
      if terminator.rawValue > strongest.rawValue { strongest = terminator }
      offset = end
    }
    if strongest == .period, isSpacedEllipsis(before: candidate.terminator.lowerBound) {
      return .ellipsis
    }
    return strongest
  }

  private func isSpacedEllipsis(before offset: Int) -> Bool {
    let last = text.droppingSpaces(before: offset)
    return last < offset && text.scalar(before: last)?.scalar == 0x2E
  }

  /// A bracket closes a sentence only if the sentence began with it: `好。（见附录。）下一句。`
  private func endsBracketedSentence(
    _ candidate: Candidate, _ bracket: Range<Int>, next: UInt32
  ) -> Bool {
    guard candidate.end >= bracket.upperBound else { return false }
    let opening = text.scalar(at: bracket.lowerBound)?.scalar
    if opening == 0x300A || opening == 0x3008 { return false }
    if opening == 0x60 { return candidate.hasGap && CharacterClass.isUpper(next) }
    guard candidate.hasClosingBracket else { return false }
    if sentenceBegins(with: bracket.lowerBound, from: candidate.start) { return true }
    return candidate.hasGap && CharacterClass.isUpper(next)
  }

  private func sentenceBegins(with bracket: Int, from start: Int) -> Bool {
    (start..<bracket).allSatisfy { MarkParity.isMark(text[$0]) }
  }

  /// 地, 等, 之: what was quoted is part of a longer sentence.
  private static func attachesToQuote(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x5730, 0x7B49, 0x4E4B: true
    default: false
    }
  }

  /// ASCII `!` and `?`.
  private func endsWithMark(_ candidate: Candidate, next: UInt32) -> Bool {
    let before = text.scalar(before: candidate.terminator.lowerBound)?.scalar ?? 0
    if CharacterClass.isHan(next) { return !isExclaimedName(candidate) }
    if CharacterClass.isOpeningQuote(next) { return true }
    if candidate.hasClosingQuote || candidate.hasClosingBracket {
      return !CharacterClass.isLower(next)
        && !(candidate.hasClosingQuote && speechFollows(candidate.next))
    }
    guard candidate.hasGap else {
      return CharacterClass.isHan(before)
        || (CharacterClass.isUpper(next) && CharacterClass.isLower(before))
    }
    if CharacterClass.isDash(next) { return !isLowerBehindDash(candidate.next) }
    return !endsExclaimedName(candidate, next: next)
  }

  private func isExclaimedName(_ candidate: Candidate) -> Bool {
    let word = wordRange(before: candidate.terminator.lowerBound)
    return ExclaimedName.contains(PackedWord.pack(word, in: text))
  }

  private func isLowerBehindDash(_ offset: Int) -> Bool {
    var offset = offset
    while let (scalar, end) = text.scalar(at: offset),
      CharacterClass.isDash(scalar) || CharacterClass.isSpace(scalar)
    {
      offset = end
    }
    return text.scalar(at: offset).map { CharacterClass.isLower($0.scalar) } ?? false
  }

  /// `Yahoo! Finance`; and a capital inside a sentence that goes on: `He works for Yahoo! since`.
  private func endsExclaimedName(_ candidate: Candidate, next: UInt32) -> Bool {
    let word = wordRange(before: candidate.terminator.lowerBound)
    let following = PackedWord.pack(wordRange(from: candidate.next), in: text)
    if isExclaimedName(candidate) {
      return !SentenceStarter.contains(following) || CharacterClass.isLower(next)
    }
    return CharacterClass.isLower(next) && word.count > 1 && word.lowerBound > candidate.start
      && CharacterClass.isUpper(UInt32(text[word.lowerBound]))
      && text[candidate.terminator.lowerBound] == UInt8(ascii: "!")
  }

  /// Whether `Tom asked` or `I said` stands at an offset.
  private func speechFollows(_ offset: Int) -> Bool {
    let subject = wordRange(from: offset)
    guard !subject.isEmpty, CharacterClass.isUpper(UInt32(text[offset])) else { return false }
    // With a capital, `He` begins a sentence of its own.
    if PronounSubject.contains(PackedWord.pack(subject, in: text)) { return false }
    let verb = wordRange(from: text.skippingSpaces(from: subject.upperBound))
    return SpeechVerb.contains(PackedWord.pack(verb, in: text))
  }

  /// A longer run of letters is no word.
  private static let longestWord = 64  // bytes

  /// The letters, digits and inner periods, hyphens and apostrophes before an offset.
  func wordRange(before offset: Int) -> Range<Int> {
    var start = offset
    while start > 0, offset - start < BoundaryJudge.longestWord,
      BoundaryJudge.isWordByte(text[start - 1])
    {
      start -= 1
    }
    return start..<offset
  }

  /// The ASCII letters from an offset on.
  func wordRange(from offset: Int) -> Range<Int> {
    var end = offset
    while end < text.count, 0x61...0x7A ~= text[end] | 0x20 { end += 1 }
    return offset..<end
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x2D, 0x27, 0x26, 0x2F, 0x5F, 0x40, 0x3A:
      true
    default: false
    }
  }
}
