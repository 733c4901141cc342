import Segmentation

/// Whether a Chinese form stands by itself, or is torn out of the words around it: 核能 is in
/// 核能电站, and not in 核能力 (核 + 能力); 程序 is not in 排程序列 (排程 + 序列).
struct WordEdges: ~Copyable {
  /// How a form stands in the words around it.
  enum Fit {
    case whole
    /// It is part of one longer word: 程序 in 程序员.
    case part
    /// Words overlap its edges.
    case torn
  }

  private let words: WordList

  /// Made for the first form that it is needed for: most texts have none.
  private var breaker: WordBreaker?

  /// The characters around the last form; many forms share them.
  private var run = HanRun()

  init(_ words: WordList) { self.words = words }

  /// How a form stands in a text; the same text for every call.
  mutating func fit(_ text: FoldedText, _ range: Range<Int>) -> Fit {
    if isLooseAtStart(text, range), isLooseAtEnd(text, range) { return .whole }
    let around = HanRun.around(range, in: text)
    if around != run.range {
      let breaker = self.breaker.take() ?? WordBreaker()
      run.read(text, around, breaker)
      self.breaker = consume breaker
    }
    return fit(range.lowerBound - around.lowerBound..<range.upperBound - around.lowerBound)
  }

  /// Whether no word is likely to hold the first character of a form and the one before it.
  private func isLooseAtStart(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    let (left, right) = (text[range.lowerBound - 1], text[range.lowerBound])
    if !FoldedText.isHan(left) || !FoldedText.isHan(right) { return true }
    return WordEdges.grammar.contains(left) && !words.joins(left, right)
  }

  private func isLooseAtEnd(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    let (left, right) = (text[range.upperBound - 1], text[range.upperBound])
    if !FoldedText.isHan(left) || !FoldedText.isHan(right) { return true }
    return WordEdges.grammar.contains(right) && !words.joins(left, right)
  }

  /// Characters of grammar, which few words begin or end with.
  private static let grammar = HanSet("的了和与在是对从把被为及或也都就将向由以之其而但")

  private func fit(_ form: Range<Int>) -> Fit {
    let first = run.word(at: form.lowerBound)
    if first.upperBound >= form.upperBound, first.count > form.count { return .part }
    if first.lowerBound < form.lowerBound, !isWord(first.lowerBound..<form.lowerBound) {
      return .torn
    }
    let last = run.word(at: form.upperBound - 1)
    if last.upperBound > form.upperBound, !isWord(form.upperBound..<last.upperBound) {
      return .torn
    }
    if isTornByTwo(form) || isTornByOne(form) { return .torn }
    return isHeld(form) ? .part : .whole
  }

  /// Whether what a word has beyond the form is a word itself: 政府 in 纽约市政府.
  private func isWord(_ range: Range<Int>) -> Bool {
    range.count > 1 && words.contains(run.scalars, range)
  }

  /// Whether two words that meet inside of the form cover it and reach beyond both of its edges.
  private func isTornByTwo(_ form: Range<Int>) -> Bool {
    for start in max(0, form.lowerBound - 3)..<form.lowerBound {
      let left = words.lengths(in: run.scalars, at: start)
      for middle in form.dropFirst() where left.contains(middle - start) {
        let right = words.lengths(in: run.scalars, at: middle)
        let rest = form.upperBound - middle
        if right.contains(anyOf: rest + 1...rest + 3) { return true }
      }
    }
    return false
  }

  /// Whether a character at an edge makes a word with its neighbour outside, and the form is not one
  /// that ICU knows: 排|程序|列 is 排程 + 序列, 应|计|入 is 应 + 计入.
  private func isTornByOne(_ form: Range<Int>) -> Bool {
    let isSingleBefore = run.isSingle(form.lowerBound - 1)
    let isSingleAfter = run.isSingle(form.upperBound)
    let makesWord =
      isSingleAfter && isWord(form.upperBound - 1..<form.upperBound + 1)
      || isSingleBefore && isWord(form.lowerBound - 1..<form.lowerBound + 1)
    if !makesWord { return false }
    if run.areSingle(form), !words.contains(run.scalars, form) { return true }
    return isSingleBefore && isSingleAfter
      && !WordEdges.free.contains(run[form.lowerBound - 1])
      && !WordEdges.free.contains(run[form.upperBound])
  }

  /// Characters that are words by themselves.
  private static let free = HanSet(
    "的了和与在是对从把被为及或也都就将向由以之其而但"
      + "是不有我你他她它这那该此本各每某用让使给到于后前中上下里外时再又还很更最多少好个种类等年月日第")

  /// Whether a longer word that is known holds the form.
  private func isHeld(_ form: Range<Int>) -> Bool {
    for start in max(0, form.lowerBound - 3)...form.lowerBound {
      let lengths = words.lengths(in: run.scalars, at: start)
      for end in form.upperBound...form.upperBound + 3
      where end - start < 6 && lengths.contains(end - start) && holds(start..<end, form) {
        return true
      }
    }
    return false
  }

  private func holds(_ word: Range<Int>, _ form: Range<Int>) -> Bool {
    word.count > form.count && !isWord(word.lowerBound..<form.lowerBound)
      && !isWord(form.upperBound..<word.upperBound)
      && (word.lowerBound == form.lowerBound || !WordEdges.free.contains(run[word.lowerBound]))
  }
}
