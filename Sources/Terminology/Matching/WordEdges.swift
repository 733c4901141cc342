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
    let isHeld =
      words.joins(text[range.lowerBound - 1], text[range.lowerBound])
      || words.joins(text[range.upperBound - 1], text[range.upperBound])
    if !isHeld { return .whole }
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

  private func fit(_ window: Window, _ form: Range<Int>) -> Fit {
    for piece in window.pieces(breaker) where piece.count > 1 {
      if piece.lowerBound <= form.lowerBound, piece.upperBound >= form.upperBound {
        if piece == form { continue }
        return words.contains(window.string(piece)) || piece.count > 2 ? .part : .whole
      }
      let crosses =
        (piece.lowerBound < form.lowerBound && piece.upperBound > form.lowerBound)
        || (piece.lowerBound < form.upperBound && piece.upperBound > form.upperBound)
      if crosses, words.contains(window.string(piece)) || piece.count > 2 { return .torn }
    }
    return isTornByTwo(window, form) ? .torn : .whole
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
