extension Prose {
  /// A part of the text, with its markup and its place in the source.
  package struct Part: Sendable, Equatable {
    package let text: String
    package let markup: String
    package let source: Range<Int>

    /// What `markup` has more than `text`.
    package let codes: [InlineCode]
  }

  /// Cuts the text at ranges of its UTF-8 offsets, which ascend and do not overlap.
  ///
  /// Markup goes with the text it belongs to: an opening mark with what follows, a closing one
  /// with what comes before. A link or a pair of asterisks that spans two parts is divided.
  package func parts(_ ranges: [Range<Int>]) -> [Part] {
    var cutter = Cutter(pieces: pieces)
    return ranges.map { cutter.part($0) }
  }

  /// Walks the pieces once, from the first range to the last.
  private struct Cutter {
    let pieces: [Piece]
    var index = 0
    /// The offset of the current piece in the shown text.
    var offset = 0

    mutating func part(_ range: Range<Int>) -> Part {
      skip(before: range.lowerBound)
      var text = ""
      var markup = ""
      var codes: [InlineCode] = []
      var source: Range<Int>?
      func extend(by bytes: Range<Int>) {
        source = (source?.lowerBound ?? bytes.lowerBound)..<bytes.upperBound
      }
      while index < pieces.count {
        let piece = pieces[index]
        let length = piece.shown.utf8.count
        if offset >= range.upperBound, !belongsBefore(piece) { break }
        if piece.kind == .text {
          let from = max(range.lowerBound - offset, 0)
          let to = min(range.upperBound - offset, length)
          let slice = piece.shown.utf8(from..<to)
          text += slice
          markup += slice
          extend(by: piece.source.lowerBound + from..<piece.source.lowerBound + to)
          if to < length { break }
        } else {
          codes += piece.codes(at: text.utf8.count)
          text += piece.shown
          let isLineEnd = piece.kind == .lineBreak && !piece.markup.hasPrefix("<")
          markup += isLineEnd ? piece.shown : piece.markup
          extend(by: piece.source)
        }
        offset += length
        index += 1
      }
      return Part(text: text, markup: markup, source: source ?? 0..<0, codes: codes)
    }

    /// Whether a mark after the last shown byte of a part still belongs to it.
    private func belongsBefore(_ piece: Piece) -> Bool {
      guard piece.shown.isEmpty else { return false }
      if piece.kind == .closing { return true }
      guard piece.kind == .mark else { return false }
      return !pieces[index...].contains { !$0.shown.isEmpty } || nextVisibleIsClosing
    }

    private var nextVisibleIsClosing: Bool {
      pieces[index...].first { $0.kind != .mark }?.kind == .closing
    }

    /// Moves to the piece that holds an offset, or to the opening marks before it.
    private mutating func skip(before lowerBound: Int) {
      while index < pieces.count {
        let end = offset + pieces[index].shown.utf8.count
        if end > lowerBound { return }
        if end == lowerBound, [.opening, .mark].contains(pieces[index].kind) { return }
        offset = end
        index += 1
      }
    }
  }
}

extension String {
  /// The part from a UTF-8 offset on, at most so many bytes; a character is not torn.
  package func utf8Prefix(from start: Int, atMost length: Int) -> Substring {
    let lower = utf8.index(utf8.startIndex, offsetBy: start)
    var upper = utf8.index(lower, offsetBy: length)
    while upper > lower, upper < utf8.endIndex, utf8[upper] & 0xC0 == 0x80 {
      utf8.formIndex(before: &upper)
    }
    return self[lower..<upper]
  }

  /// The part between two UTF-8 offsets, which must lie on character boundaries of UTF-8.
  package func utf8(_ range: Range<Int>) -> String {
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(start, offsetBy: range.count)
    return String(self[start..<end])
  }
}

extension Prose {
  /// Where a range of the shown text stands in the file.
  package func source(of range: Range<Int>) -> Range<Int> {
    parts([range]).first?.source ?? 0..<0
  }
}

extension Prose {
  /// The UTF-8 offset in the shown text of what stands at an offset of the file, or of what follows.
  package func shownOffset(of source: Int) -> Int {
    var offset = 0
    for piece in pieces {
      if piece.source.lowerBound >= source { return offset }
      let length = piece.shown.utf8.count
      if piece.kind == .text, source < piece.source.lowerBound + length {
        return offset + source - piece.source.lowerBound
      }
      offset += length
    }
    return offset
  }
}
