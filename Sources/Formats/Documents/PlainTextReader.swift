import Bitext

/// Reads the paragraphs of a text without markup.
///
/// Blank lines part paragraphs. Where most lines end like sentences, each line is a paragraph;
/// else the lines between two blank ones are one wrapped paragraph.
enum PlainTextReader {
  static func elements(of source: SourceText) -> [Element] {
    let groups = source.lines(from: source.start).map { trim($0, in: source.bytes) }
      .split(whereSeparator: \.isEmpty)
    let paragraphs = isWrapped(groups, in: source) ? groups : groups.joined().map { [$0] }
    return paragraphs.map { lines in
      let content = InlineContent(Fragment(lines: Array(lines)), in: source.bytes)
      let block = Block(
        kind: .paragraph, prose: Prose(pieces: ProseLines.joined(pieces(of: content))),
        file: source.file)
      return Element(block: block, container: .flow)
    }
  }

  private static func pieces(of content: InlineContent) -> [Prose.Piece] {
    var pieces: [Prose.Piece] = []
    var start = 0
    for offset in 0...content.count {
      guard offset == content.count || content.bytes[offset] == UInt8(ascii: "\n") else { continue }
      for (kind, range) in [
        (Prose.Piece.Kind.text, start..<offset),
        (.lineBreak, offset..<min(offset + 1, content.count)),
      ] where !range.isEmpty {
        let text = content.string(range)
        pieces.append(
          Prose.Piece(
            kind: kind, shown: kind == .text ? text : "", markup: text,
            source: content.source(range)))
      }
      start = offset + 1
    }
    return pieces
  }

  private static func trim(_ line: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    let start = line.first { bytes[$0] > 0x20 } ?? line.upperBound
    let end = line.last { bytes[$0] > 0x20 }.map { $0 + 1 } ?? start
    return start..<max(start, end)
  }

  /// Whether lines go on in the next one: most that are not the last of a paragraph stop in the
  /// middle of a sentence.
  private static func isWrapped(_ groups: [ArraySlice<Range<Int>>], in source: SourceText) -> Bool {
    let inner = groups.flatMap { $0.dropLast() }
    guard !inner.isEmpty else { return true }
    let ended = inner.count { endsSentence(source.string($0)) }
    return ended * 2 < inner.count
  }

  private static func endsSentence(_ line: String) -> Bool {
    let closing: Set<Unicode.Scalar> = ["”", "’", "」", "』", "）", ")", "\"", "'", "》", "】"]
    guard let last = line.unicodeScalars.last(where: { !closing.contains($0) }) else { return true }
    return last.properties.isSentenceTerminal || last == "…" || last == "：" || last == ":"
  }
}
