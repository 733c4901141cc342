import Bitext

/// A stretch of emphasis in the shown text.
struct EmphasisSpan {
  /// UTF-8 offsets into the shown text.
  let shown: Range<Int>

  static func all(in prose: Prose) -> [EmphasisSpan] {
    var spans: [EmphasisSpan] = []
    var starts: [Int] = []
    var offset = 0
    for piece in prose.pieces {
      if isMark(piece) {
        if piece.kind == .opening {
          starts.append(offset)
        } else if let start = starts.popLast(), start < offset {
          spans.append(EmphasisSpan(shown: start..<offset))
        }
      }
      offset += piece.shown.utf8.count
    }
    return outermost(spans)
  }

  /// Of nested emphasis the outermost is the term.
  private static func outermost(_ spans: [EmphasisSpan]) -> [EmphasisSpan] {
    var outer: [EmphasisSpan] = []
    for span in spans.sorted(by: {
      $0.shown.lowerBound < $1.shown.lowerBound
        || ($0.shown.lowerBound == $1.shown.lowerBound && $0.shown.count > $1.shown.count)
    })
    where span.shown.upperBound > outer.last?.shown.upperBound ?? 0 {
      outer.append(span)
    }
    return outer
  }

  private static func isMark(_ piece: Prose.Piece) -> Bool {
    guard piece.kind == .opening || piece.kind == .closing else { return false }
    let name = piece.markup.filter { !"</>".contains($0) }
    return ["*", "**", "***", "_", "__", "___", "b", "strong", "em", "i"].contains(name)
  }
}

extension Prose {
  /// Whether both emphasis and an opening bracket stand in it: most texts have none.
  var mayHoldAnnotations: Bool {
    pieces.contains { $0.kind == .opening } && text.utf8.holdBracket
  }
}

extension String.UTF8View {
  /// Whether `(` or `（` (EF BC 88) stands in it.
  fileprivate var holdBracket: Bool {
    withContiguousStorageIfAvailable { bytes in
      bytes.indices.contains { index in
        bytes[index] == UInt8(ascii: "(")
          || bytes[index] == 0x88 && index > 1 && bytes[index - 1] == 0xBC
            && bytes[index - 2] == 0xEF
      }
    } ?? true
  }
}
