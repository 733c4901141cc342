extension Prose {
  /// Where code stands in the shown text, as ranges of UTF-8 offsets.
  package var codeRanges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    var offset = 0
    for piece in pieces {
      if piece.kind == .opening, piece.isCodeMark { start = offset }
      if piece.kind == .closing, piece.isCodeMark, let opened = start {
        ranges.append(opened..<offset)
        start = nil
      }
      offset += piece.shown.utf8.count
    }
    return ranges
  }

  /// Where code and web addresses stand: what is not written in a language.
  package var verbatimRanges: [Range<Int>] { codeRanges + text.addressRanges }
}

extension Prose.Piece {
  fileprivate var isCodeMark: Bool {
    markup.hasPrefix("`") || ["<code", "</code", "<kbd", "</kbd"].contains(where: markup.hasPrefix)
  }
}

extension String {
  /// Web and mail addresses, up to a space or a character that is not ASCII.
  package var addressRanges: [Range<Int>] {
    var copy = self
    return copy.withUTF8 { bytes in
      var ranges: [Range<Int>] = []
      var start = 0
      while start < bytes.count {
        guard bytes[start] > 0x20, bytes[start] < 0x80 else {
          start += 1
          continue
        }
        let end = bytes[start...].firstIndex { $0 <= 0x20 || $0 >= 0x80 } ?? bytes.count
        if bytes[start..<end].isAddress { ranges.append(start..<end) }
        start = end
      }
      return ranges
    }
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  fileprivate var isAddress: Bool {
    let isWeb = zip(indices, indices.dropFirst(2)).contains { first, third in
      self[first] == 0x3A && self[first + 1] == 0x2F && self[third] == 0x2F
    }
    guard !isWeb, let at = firstIndex(of: 0x40), at > startIndex else { return isWeb }
    return self[at...].contains(0x2E)
  }
}
