public import Bitext

/// Splits running text into sentences.
///
/// ICU finds the places where a sentence may end; rules about abbreviations, quotes, brackets,
/// ellipses and list numbers decide which of them are ends. One value serves one task at a time.
public struct Segmenter: ~Copyable {
  private let breaker: Breaker
  private let abbreviations: Abbreviations

  /// - Parameter language: the language of the text; it chooses the abbreviations. Chinese text
  ///   with English words in it is split by the same rules.
  public init(for language: Language) {
    breaker = Breaker(rules: SentenceRules.candidates)
    abbreviations = Abbreviations.of(language)
  }

  /// The sentences of one paragraph, without the white space between them.
  ///
  /// - Parameter text: running text; a line break counts as a space.
  /// - Returns: ranges of UTF-8 offsets, ascending; empty for white space.
  public func sentences(in text: String) -> [Range<Int>] {
    var text = text
    return text.withUTF8 { sentences(in: $0) }
  }

  /// The sentences of one paragraph of UTF-8. None ends inside of `code`.
  package func sentences(
    in bytes: UnsafeBufferPointer<UInt8>, keeping code: [Range<Int>] = []
  ) -> [Range<Int>] {
    let text = TextBytes(bytes: bytes)
    var cutter = SentenceCutter(text: text, abbreviations: abbreviations, code: code)
    breaker.forEachBoundary(in: bytes) { cutter.consider($0) }
    return cutter.finish()
  }
}

/// Collects the sentences of a paragraph from its candidates.
private struct SentenceCutter {
  let text: TextBytes
  let judge: BoundaryJudge
  private var sentences: [Range<Int>] = []
  private var start: Int
  private var parity = MarkParity()
  private var brackets: Brackets?
  private var listMarks: ArraySlice<Range<Int>>
  private let code: [Range<Int>]

  init(text: TextBytes, abbreviations: Abbreviations, code: [Range<Int>]) {
    self.text = text
    self.code = code
    judge = BoundaryJudge(text: text, abbreviations: abbreviations)
    start = text.skippingSpaces(from: 0)
    listMarks = Enumeration(in: text).marks[...]
  }

  mutating func consider(_ boundary: Int) {
    guard boundary < text.count, boundary > start,
      let candidate = Candidate(boundary: boundary, start: start, in: text, parity: &parity)
    else { return }
    cutAtListMarks(before: candidate)
    if let mark = listMarks.first, mark.contains(candidate.terminator.lowerBound) { return }
    guard candidate.next < text.count, candidate.next > start,
      !code.contains(where: { $0.contains(candidate.terminator.lowerBound) })
    else { return }
    var brackets = self.brackets ?? Brackets(in: text)
    let bracket = brackets.pair(around: candidate.terminator.lowerBound)
    self.brackets = brackets
    if judge.isBoundary(candidate, within: bracket) { cut(at: candidate.end, next: candidate.next) }
  }

  mutating func finish() -> [Range<Int>] {
    for mark in listMarks { cut(at: mark.lowerBound, next: mark.lowerBound) }
    cut(at: text.count, next: text.count)
    return sentences
  }

  private mutating func cutAtListMarks(before candidate: Candidate) {
    while let mark = listMarks.first, mark.upperBound <= candidate.terminator.lowerBound {
      cut(at: mark.lowerBound, next: mark.lowerBound)
      listMarks.removeFirst()
    }
  }

  private mutating func cut(at end: Int, next: Int) {
    let end = text.droppingSpaces(before: end)
    if end > start { sentences.append(start..<end) }
    start = max(start, next)
  }
}
