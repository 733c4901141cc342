import Bitext

/// Joins the lines of a block as a reader sees them.
///
/// Between Chinese characters, and beside Chinese punctuation, a line end is nothing; elsewhere it
/// is a space (after CSS Text 3, section 4.1.3, segment break transformation). Several spaces are
/// shown as one.
enum ProseLines {
  static func joined(_ pieces: [Prose.Piece]) -> [Prose.Piece] {
    var joined: [Prose.Piece] = []
    var last: Unicode.Scalar?
    var next: Unicode.Scalar?
    let following = pieces.reversed().map { piece -> Unicode.Scalar? in
      defer { next = piece.shown.unicodeScalars.first ?? next }
      return next
    }
    for (piece, next) in zip(pieces, following.reversed()) {
      if piece.kind == .lineBreak {
        let shown = space(between: last, and: next)
        if !shown.isEmpty { last = " " }
        joined.append(
          Prose.Piece(
            kind: .lineBreak, shown: shown, markup: piece.markup, source: piece.source))
      } else if piece.kind == .text {
        joined += withSingleSpaces(piece, after: last)
        last = joined.last { !$0.shown.isEmpty }?.shown.unicodeScalars.last ?? last
      } else {
        joined.append(piece)
        last = piece.shown.unicodeScalars.last ?? last
      }
    }
    return hidingLastSpace(joined)
  }

  /// Spaces behind the last word are not shown.
  private static func hidingLastSpace(_ pieces: [Prose.Piece]) -> [Prose.Piece] {
    guard let index = pieces.lastIndex(where: { !$0.shown.isEmpty }) else { return pieces }
    let last = pieces[index]
    let kept = last.shown.utf8.count - last.shown.utf8.reversed().prefix(while: isSpace).count
    guard kept < last.shown.utf8.count else { return pieces }
    var split: [Prose.Piece] = []
    if kept > 0 {
      let text = last.shown.utf8(0..<kept)
      let source = last.source.lowerBound..<last.source.lowerBound + kept
      split.append(Prose.Piece(kind: last.kind, shown: text, markup: text, source: source))
    }
    let rest = last.source.lowerBound + (kept > 0 ? kept : 0)..<last.source.upperBound
    let markup = last.markup.utf8(min(kept, last.markup.utf8.count)..<last.markup.utf8.count)
    split.append(Prose.Piece(kind: .mark, shown: "", markup: markup, source: rest))
    return Array(pieces[..<index]) + split + Array(pieces[(index + 1)...])
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func space(
    between last: Unicode.Scalar?, and next: Unicode.Scalar?
  ) -> String {
    guard let last, let next, last != " ", next != " " else { return "" }
    if last.isWidePunctuation || next.isWidePunctuation { return "" }
    return isWide(last, beside: next) && isWide(next, beside: last) ? "" : " "
  }

  /// Quotes, ellipses and dashes are as wide as what they stand beside.
  private static func isWide(_ scalar: Unicode.Scalar, beside other: Unicode.Scalar) -> Bool {
    if scalar.isWideText { return true }
    let marks = "“”‘’…—".unicodeScalars
    return marks.contains(scalar) && (other.isWideText || marks.contains(other))
  }

  /// Cuts a run of text where it holds more than one space in a row.
  private static func withSingleSpaces(
    _ piece: Prose.Piece, after last: Unicode.Scalar?
  ) -> [Prose.Piece] {
    let bytes = Array(piece.shown.utf8)
    var pieces: [Prose.Piece] = []
    var start = 0
    var isAfterSpace = last == " " || last == nil
    func append(_ kind: Prose.Piece.Kind, _ range: Range<Int>, shown: String?) {
      if range.isEmpty { return }
      let text = String(decoding: bytes[range], as: UTF8.self)
      let source = piece.source.lowerBound + range.lowerBound
      pieces.append(
        Prose.Piece(
          kind: kind, shown: shown ?? text, markup: text, source: source..<source + range.count))
    }
    var offset = 0
    while offset < bytes.count {
      guard Fragment.isBlank(bytes[offset]) else {
        isAfterSpace = false
        offset += 1
        continue
      }
      var end = offset
      while end < bytes.count, Fragment.isBlank(bytes[end]) { end += 1 }
      if isAfterSpace || end - offset > 1 || bytes[offset] == 0x09 {
        append(.text, start..<offset, shown: nil)
        append(.decoded, offset..<end, shown: isAfterSpace ? "" : " ")
        start = end
      }
      isAfterSpace = true
      offset = end
    }
    append(.text, start..<bytes.count, shown: nil)
    return pieces
  }
}
