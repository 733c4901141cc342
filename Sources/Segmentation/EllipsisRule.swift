/// Whether `……` or `...` ends a sentence or is a pause inside one.
struct EllipsisRule {
  let judge: BoundaryJudge
  private var text: TextBytes { judge.text }

  init(judge: BoundaryJudge) { self.judge = judge }

  func endsSentence(_ candidate: Candidate, next: UInt32) -> Bool {
    let before = text.scalar(before: candidate.terminator.lowerBound)
    if CharacterClass.isHan(next) || CharacterClass.isHan(before?.scalar ?? 0) {
      return endsChinese(candidate, before: before?.scalar ?? 0, next: next)
    }
    return endsLatin(candidate, next: next)
  }

  private func endsChinese(_ candidate: Candidate, before: UInt32, next: UInt32) -> Bool {
    if candidate.hasClosingQuote { return true }
    if next == before || EllipsisRule.particles.contains(next) { return false }
    if EllipsisRule.openEnds.contains(before) { return false }
    if CharacterClass.isDigit(next) || CharacterClass.isLower(next) { return false }
    if CharacterClass.isDash(next) || isEnumeration(before: candidate) { return false }
    return !isHesitation(before: candidate.terminator.lowerBound, from: candidate.start)
      && !isRepeated(candidate)
  }

  /// 等 的 地 得 之 和 与 或 吗 呢 吧 了 们: they go on with the clause before them.
  private static let particles: Set<UInt32> = Set("等的地得之和与或吗呢吧了们".unicodeScalars.map(\.value))

  /// Words that nothing ends with: `我想说的是……谢谢你` is one sentence.
  private static let openEnds: Set<UInt32> = Set("是嘛在把被给跟和与或而但让使为".unicodeScalars.map(\.value))

  /// Whether the clause lists things: `苹果、香梨、葡萄……都摆在桌上` goes on behind the list.
  private func isEnumeration(before candidate: Candidate) -> Bool {
    var offset = candidate.terminator.lowerBound
    while offset > candidate.start, let (scalar, previous) = text.scalar(before: offset) {
      if scalar == 0x3001 { return true }
      if CharacterClass.continuesSentence(scalar) { return false }
      offset = previous
    }
    return false
  }

  /// Whether the clause before an offset is one character, or a word that nothing ends with.
  private func isHesitation(before end: Int, from start: Int) -> Bool {
    var count = 0
    var offset = end
    while offset > start, count < 3, let (scalar, previous) = text.scalar(before: offset),
      CharacterClass.isHan(scalar) || scalar < 0x80
    {
      count += 1
      offset = previous
    }
    if count == 2 { return EllipsisRule.openWords.contains(text.string(offset..<end)) }
    return count < 2
  }

  /// `他的……他的手`: the last two characters are said again.
  private func isRepeated(_ candidate: Candidate) -> Bool {
    let end = candidate.terminator.lowerBound
    let length = 6  // bytes, two Chinese characters
    guard end - length >= candidate.start, candidate.next + length <= text.count else {
      return false
    }
    return (0..<length).allSatisfy { text[end - length + $0] == text[candidate.next + $0] }
  }

  private static let openWords: Set<String> = [
    "那个", "这个", "就是", "其实", "但是", "可是", "因为", "所以", "然后", "如果", "我们", "你们", "他们", "她们",
    "不过", "而且", "或者", "比如", "还有", "那么", "什么", "怎么", "我是", "你是", "他是", "我想", "我就", "也许",
    "可能", "或许", "虽然", "要是", "由于",
  ]

  private func endsLatin(_ candidate: Candidate, next: UInt32) -> Bool {
    if CharacterClass.isLower(next) || CharacterClass.isDigit(next) { return false }
    if candidate.hasClosingQuote { return true }
    if !candidate.hasGap && !CharacterClass.isOpeningQuote(next) { return false }
    let word = judge.wordRange(from: candidate.next)
    let isPronounI = word.count == 1 && text[candidate.next] == UInt8(ascii: "I")
    return !isPronounI || dots(candidate) > 3
  }

  private func dots(_ candidate: Candidate) -> Int {
    var count = 0
    var offset = candidate.terminator.upperBound
    while let (scalar, previous) = text.scalar(before: offset),
      scalar == 0x2E || scalar == 0x20
    {
      if scalar == 0x2E { count += 1 }
      offset = previous
    }
    return count
  }
}
