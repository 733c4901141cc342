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

  /// How many characters are looked at on each side.
  private static let reach = 6

  private let words: WordList
  private let breaker = WordBreaker()

  init(_ words: WordList) { self.words = words }

  func fit(_ text: FoldedText, _ range: Range<Int>) -> Fit {
    let isLoose =
      isLoose(text[range.lowerBound - 1], text[range.lowerBound], outside: \.left)
      && isLoose(text[range.upperBound - 1], text[range.upperBound], outside: \.right)
    if isLoose { return .whole }
    var start = range.lowerBound
    var end = range.upperBound
    while start > range.lowerBound - WordEdges.reach, FoldedText.isHan(text[start - 1]) {
      start -= 1
    }
    while end < range.upperBound + WordEdges.reach, FoldedText.isHan(text[end]) { end += 1 }
    let window = Window(text, start..<end)
    let form = range.lowerBound - start..<range.upperBound - start
    return fit(window, form)
  }

  /// Whether no word is likely to hold two neighbouring characters, one of them outside of the form.
  private func isLoose(
    _ left: UInt32, _ right: UInt32, outside: KeyPath<(left: UInt32, right: UInt32), UInt32>
  ) -> Bool {
    let other = (left, right)[keyPath: outside]
    if !FoldedText.isHan(other) || !FoldedText.isHan(left) || !FoldedText.isHan(right) {
      return true
    }
    return WordEdges.grammar.contains(other) && !words.joins(left, right)
  }

  /// Characters of grammar, which few words begin or end with.
  private static let grammar = Set("的了和与在是对从把被为及或也都就将向由以之其而但".unicodeScalars.map(\.value))

  private func fit(_ window: Window, _ form: Range<Int>) -> Fit {
    for piece in window.pieces(breaker) where piece.count > 1 && piece != form {
      if piece.lowerBound <= form.lowerBound, piece.upperBound >= form.upperBound { return .part }
      if piece.lowerBound < form.lowerBound, piece.upperBound > form.lowerBound,
        !isWord(window, piece.lowerBound..<form.lowerBound)
      {
        return .torn
      }
      if piece.lowerBound < form.upperBound, piece.upperBound > form.upperBound,
        !isWord(window, form.upperBound..<piece.upperBound)
      {
        return .torn
      }
    }
    if isTornByTwo(window, form) || isTornByOne(window, form) { return .torn }
    return isHeld(window, form) ? .part : .whole
  }

  /// Whether a longer word that is known holds the form.
  private func isHeld(_ window: Window, _ form: Range<Int>) -> Bool {
    for start in max(0, form.lowerBound - 3)...form.lowerBound {
      for end in form.upperBound...min(window.count, form.upperBound + 3)
      where end - start > form.count && end - start < 6 {
        if words.contains(window.string(start..<end)),
          !isWord(window, start..<form.lowerBound), !isWord(window, form.upperBound..<end),
          start == form.lowerBound || !WordEdges.free.contains(window[start])
        {
          return true
        }
      }
    }
    return false
  }

  /// Whether a character at an edge makes a word with its neighbour outside, and the form is not one
  /// that ICU knows: 排|程序|列 is 排程 + 序列, 应|计|入 is 应 + 计入.
  private func isTornByOne(_ window: Window, _ form: Range<Int>) -> Bool {
    let pieces = window.pieces(breaker)
    let inner = pieces.filter { form.contains($0.lowerBound) }
    let before = pieces.first { $0.upperBound == form.lowerBound }
    let after = pieces.first { $0.lowerBound == form.upperBound }
    let makesWord =
      after?.count == 1 && words.contains(window.string(form.upperBound - 1..<form.upperBound + 1))
      || before?.count == 1
        && words.contains(window.string(form.lowerBound - 1..<form.lowerBound + 1))
    if !makesWord { return false }
    if inner.allSatisfy({ $0.count == 1 }), !words.contains(window.string(form)) { return true }
    return isBound(before, window) && isBound(after, window)
  }

  /// Whether a word of one character hardly stands by itself.
  private func isBound(_ piece: Range<Int>?, _ window: Window) -> Bool {
    guard let piece, piece.count == 1 else { return false }
    return !WordEdges.free.contains(window[piece.lowerBound])
  }

  /// Characters that are words by themselves.
  private static let free = grammar.union(
    "是不有我你他她它这那该此本各每某用让使给到于后前中上下里外时再又还很更最多少好个种类等年月日第".unicodeScalars.map(\.value))

  /// Whether what a word has beyond the form is a word itself: 政府 in 纽约市政府.
  private func isWord(_ window: Window, _ range: Range<Int>) -> Bool {
    range.count > 1 && words.contains(window.string(range))
  }

  /// Whether two words that meet inside of the form cover it and reach beyond both of its edges.
  private func isTornByTwo(_ window: Window, _ form: Range<Int>) -> Bool {
    for middle in form.dropFirst() {
      let left = (max(0, form.lowerBound - 3)..<form.lowerBound).contains { start in
        words.contains(window.string(start..<middle))
      }
      if !left { continue }
      let last = min(window.count, form.upperBound + 3)
      let right =
        form.upperBound < last
        && (form.upperBound + 1...last).contains { end in
          words.contains(window.string(middle..<end))
        }
      if right { return true }
    }
    return false
  }
}

/// A few Chinese characters, counted from 0.
private struct Window {
  private let scalars: [Unicode.Scalar]

  init(_ text: FoldedText, _ range: Range<Int>) {
    scalars = text.scalars[range].compactMap { Unicode.Scalar($0) }
  }

  var count: Int { scalars.count }

  subscript(index: Int) -> UInt32 { scalars[index].value }

  func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// ICU's words.
  func pieces(_ breaker: borrowing WordBreaker) -> [Range<Int>] {
    var text = string(0..<count)
    let ends = text.withUTF8 { breaker.ends(in: $0) }
    var pieces: [Range<Int>] = []
    var offset = 0
    var index = 0
    for end in ends {
      let start = index
      while offset < end, index < count {
        offset += UTF8.width(scalars[index])
        index += 1
      }
      pieces.append(start..<index)
    }
    return pieces
  }
}
