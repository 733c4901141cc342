import Bitext

/// Words such as `原文：` or `**English:**` that name a language instead of being text in it.
enum Label {
  /// - Returns: nil where the block is nothing but a label.
  static func stripping(_ block: Block) -> Block? {
    let text = block.prose.text
    guard let length = labelLength(text) ?? emphasisedLength(block.prose) else { return block }
    if length == text.utf8.count { return nil }
    return Block(kind: block.kind, prose: block.prose.hiding(prefix: length), file: block.file)
  }

  private static let names: Set<String> = [
    "原文", "英文原文", "英语原文", "中文原文", "译文", "中文译文", "英文译文", "英文", "中文", "英语", "汉语", "翻译",
    "english", "chinese", "original", "original english", "original text", "original source",
    "original english source", "source", "source text", "translation", "target", "en", "zh", "cn",
    "中", "英", "zh-cn",
  ]

  /// A longer text before a colon is no label.
  private static let longest = 40  // characters

  /// The UTF-8 length of a label with its colon and the spaces behind it.
  private static func labelLength(_ text: String) -> Int? {
    let head = text.prefix(longest)
    if head.endIndex == text.endIndex, isName(head) { return text.utf8.count }
    guard let colon = head.firstIndex(where: { $0 == ":" || $0 == "：" }), isName(head[..<colon])
    else { return nil }
    let rest = text[text.index(after: colon)...]
    let start = rest.firstIndex { !$0.isWhitespace } ?? text.endIndex
    return text.utf8.distance(from: text.startIndex, to: start)
  }

  /// The UTF-8 length of a label that is emphasised instead of having a colon: `**EN** Text`.
  private static func emphasisedLength(_ prose: Prose) -> Int? {
    guard prose.pieces.count > 2, prose.pieces[0].kind == .opening,
      prose.pieces[1].kind == .text, prose.pieces[2].kind == .closing,
      isName(prose.pieces[1].shown[...])
    else { return nil }
    let length = prose.pieces[1].shown.utf8.count
    let spaces = prose.text.utf8.dropFirst(length).prefix { $0 == 0x20 }
    return length + spaces.count
  }

  private static func isName(_ text: Substring) -> Bool {
    names.contains(text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }
}

extension Prose {
  /// The same without a prefix of the shown text and the markup around it.
  fileprivate func hiding(prefix length: Int) -> Prose {
    var left = length
    let rest = pieces.drop { piece in
      let isHidden = piece.shown.utf8.count <= left && left > 0
      left -= isHidden ? piece.shown.utf8.count : 0
      return isHidden
    }
    guard left > 0, let first = rest.first else {
      return Prose(pieces: Array(rest.drop { $0.kind == .closing }))
    }
    let shown = first.shown.utf8(left..<first.shown.utf8.count)
    let source = first.source.lowerBound + left..<first.source.upperBound
    let piece = Piece(kind: .text, shown: shown, markup: shown, source: source)
    return Prose(pieces: [piece] + rest.dropFirst())
  }
}
