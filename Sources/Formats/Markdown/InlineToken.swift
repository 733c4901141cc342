import Bitext

/// A piece of a block's content before emphasis is resolved.
struct InlineToken {
  enum Kind: Equatable {
    case text
    case decoded(String)
    case opening
    case closing
    case mark
    /// A mark that belongs to the text before it.
    case note
    case lineBreak
    /// A run of `*`, `_` or `~` that may open or close emphasis.
    case delimiter
    /// `[` or `![` whose closing bracket is not reached yet.
    case bracket
  }

  var kind: Kind
  let range: Range<Int>

  func piece(in content: InlineContent) -> Prose.Piece {
    let markup = content.string(range)
    let source = content.source(range)
    func piece(_ kind: Prose.Piece.Kind, _ shown: String) -> Prose.Piece {
      Prose.Piece(kind: kind, shown: shown, markup: markup, source: source)
    }
    switch kind {
    case .text, .delimiter, .bracket: return piece(.text, markup)
    case .decoded(let shown): return piece(.decoded, shown)
    case .opening: return piece(.opening, "")
    case .closing, .note: return piece(.closing, "")
    case .mark: return piece(.mark, "")
    case .lineBreak: return piece(.lineBreak, "")
    }
  }
}

/// Finds which runs of `*`, `_` and `~` are emphasis.
///
/// A run opens where text follows it and closes where text precedes it; where it could do both, it
/// closes what is open. That is more tolerant than CommonMark's flanking rule, which expects
/// spaces between words.
enum Emphasis {
  static func resolve(_ tokens: inout [InlineToken], in content: InlineContent) {
    var open: [(token: Int, byte: UInt8, length: Int)] = []
    for index in tokens.indices where tokens[index].kind == .delimiter {
      let range = tokens[index].range
      let byte = content.bytes[range.lowerBound]
      let before = content.scalar(before: range.lowerBound) ?? " "
      let after = content.scalar(at: range.upperBound) ?? " "
      if byte == UInt8(ascii: "_"), isWord(before), isWord(after) { continue }
      let match = open.lastIndex { $0.byte == byte && $0.length == range.count }
      if !before.properties.isWhitespace, let match {
        tokens[open[match].token].kind = .opening
        tokens[index].kind = .closing
        open.removeSubrange(match...)
      } else if !after.properties.isWhitespace {
        open.append((index, byte, range.count))
      }
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
