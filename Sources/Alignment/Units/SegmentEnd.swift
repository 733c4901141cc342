/// How a segment ends: with which mark, and whether inside of a quotation.
package struct SegmentEnd: Sendable {
  enum Mark: Int {
    case stop
    case question
    case exclamation
    case colon
    case semicolon
    case comma
    case trailing
    case none
  }

  let mark: Mark

  /// Whether a quotation is closed by the last characters.
  let closesQuotation: Bool

  /// Whether a quotation goes on behind the segment.
  let isInsideQuotation: Bool
}

/// Follows quotations through the segments of a text.
///
/// Each mark says itself whether it opens or closes, by its form or by the spaces beside it: one
/// that is missing does not turn all that follow.
struct QuotationReader {
  private let usesSingleMarks: Bool
  private var isInside = false

  /// - Parameter texts: all segments; they show whether speech stands in single marks.
  init(_ texts: [String]) {
    var single = 0
    var double = 0
    for text in texts {
      let scalars = Array(text.unicodeScalars)
      for index in scalars.indices {
        switch scalars[index] {
        case "“", "\"", "「": double += 1
        case "'", "‘": single += QuotationReader.opens(scalars, index) ? 1 : 0
        default: break
        }
      }
    }
    usesSingleMarks = single > 3 * double
  }

  /// The end of the segment that follows those read before.
  mutating func end(of text: String) -> SegmentEnd {
    let scalars = Array(text.unicodeScalars)
    for index in scalars.indices { read(scalars, index) }
    let body = scalars.reversed().drop { QuotationReader.closing.contains($0) }
    let tail = scalars[(body.count)...]
    return SegmentEnd(
      mark: body.first.map(QuotationReader.mark) ?? .none,
      closesQuotation: tail.contains { QuotationReader.quotes.contains($0) } && !isInside,
      isInsideQuotation: isInside)
  }

  private mutating func read(_ scalars: [Unicode.Scalar], _ index: Int) {
    switch scalars[index] {
    case "“", "「", "『", "«": if !usesSingleMarks { isInside = true }
    case "”", "」", "』", "»": if !usesSingleMarks { isInside = false }
    case "\"": isInside = QuotationReader.opens(scalars, index)
    case "'", "‘", "’":
      guard usesSingleMarks else { return }
      if QuotationReader.opens(scalars, index) {
        isInside = true
      } else if QuotationReader.closes(scalars, index) {
        isInside = false
      }
    default: break
    }
  }

  /// Whether a straight mark stands before a word.
  private static func opens(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    let isFree = index == 0 || isGap(scalars[index - 1])
    return isFree && index + 1 < scalars.count && !isGap(scalars[index + 1])
  }

  /// Whether a straight mark stands behind a word, and no letter follows.
  private static func closes(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    index > 0 && !scalars[index - 1].properties.isWhitespace
      && (index + 1 == scalars.count || !scalars[index + 1].properties.isAlphabetic)
  }

  private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || "([—–-\"'‘“".unicodeScalars.contains(scalar)
  }

  private static let quotes = "\"”’'」』»".unicodeScalars
  private static let closing = "\"”’'」』»)）] *".unicodeScalars

  private static func mark(_ scalar: Unicode.Scalar) -> SegmentEnd.Mark {
    switch scalar {
    case ".", "。", "．", "｡": .stop
    case "?", "？": .question
    case "!", "！": .exclamation
    case ":", "：": .colon
    case ";", "；": .semicolon
    case ",", "，", "、": .comma
    case "…", "—", "–", "-": .trailing
    default: .none
    }
  }
}
