import CMarkdown

/// A block of a Markdown text, as cmark-gfm finds it, with its own lines.
struct MarkdownBlock {
  enum Kind {
    case paragraph
    case heading(Int)
    case html
    case tableRow
    case code
  }

  let kind: Kind

  /// The number of the innermost block quote around it in its fragment; 0 for none.
  let quote: Int

  /// The number of its table in its fragment; 0 for none.
  let table: Int

  /// How many list items enclose it.
  let items: Int

  /// The lines without the marks of the quotes and lists around them.
  let lines: Fragment

  /// The blocks of a fragment that hold text, and the code between them, in order.
  static func all(in fragment: Fragment, of bytes: [UInt8]) -> [MarkdownBlock] {
    // cmark takes `[label]: text` away as the target of a link, also where it is prose; what is a
    // target is decided by `LinkDefinitions`.
    var blocks = parse(fragment.text(in: bytes).hidingLinkDefinitions)
    for index in blocks.indices.dropLast() where blocks[index].first_line == 0 {
      divide(&blocks, at: index, in: fragment, of: bytes)
    }
    return blocks.map { MarkdownBlock($0, in: fragment, of: bytes) }
  }

  private init(_ block: cmarkdown_block, in fragment: Fragment, of bytes: [UInt8]) {
    kind =
      switch block.kind {
      case CMARKDOWN_HEADING: .heading(Int(block.level))
      case CMARKDOWN_HTML: .html
      case CMARKDOWN_TABLE_ROW: .tableRow
      case CMARKDOWN_CODE: .code
      default: .paragraph
      }
    quote = block.quotes > 0 ? Int(block.quote) : 0
    table = Int(block.table)
    items = Int(block.items)
    lines = MarkdownBlock.lines(of: block, in: fragment, of: bytes)
  }

  /// cmark loses the lines of a paragraph that a table follows without a blank line, and reports
  /// the paragraph's place for the header of the table.
  private static func divide(
    _ blocks: inout [cmarkdown_block], at index: Int, in fragment: Fragment, of bytes: [UInt8]
  ) {
    let first = blocks[index + 1].first_line
    let lines = fragment.lines.dropFirst(Int(first))
    guard let rule = lines.firstIndex(where: { TableCells.isRule($0, in: bytes) }) else { return }
    blocks[index].first_line = first
    blocks[index].first_column = blocks[index + 1].first_column
    blocks[index].last_line = Int32(rule) - 1
    blocks[index + 1].first_line = Int32(rule)
    blocks[index + 1].last_line = Int32(rule)
  }

  private static func parse(_ text: [UInt8]) -> [cmarkdown_block] {
    text.withUnsafeBufferPointer { text in
      text.withMemoryRebound(to: CChar.self) { text in
        guard let start = text.baseAddress else { return [] }
        var count = 0
        guard let blocks = cmarkdown_blocks(start, text.count, &count) else {
          preconditionFailure("No memory is left to parse Markdown.")
        }
        defer { blocks.deallocate() }
        return Array(UnsafeBufferPointer(start: blocks, count: count))
      }
    }
  }

  private static func lines(
    of block: cmarkdown_block, in fragment: Fragment, of bytes: [UInt8]
  ) -> Fragment {
    let first = Int(block.first_line) - 1
    let last = min(max(Int(block.last_line) - 1, first), fragment.lines.count - 1)
    guard first >= 0, first <= last else { return Fragment(lines: []) }
    var lines = Array(fragment.lines[first...last])
    lines[0] = lines[0].dropFirst(Int(block.first_column) - 1)
    for index in lines.indices.dropFirst() {
      lines[index] = withoutQuoteMarks(lines[index], count: Int(block.quotes), in: bytes)
    }
    return Fragment(lines: lines)
  }

  private static func withoutQuoteMarks(
    _ line: Range<Int>, count: Int, in bytes: [UInt8]
  ) -> Range<Int> {
    var start = line.lowerBound
    for _ in 0..<count {
      let mark = (start..<line.upperBound).first { !Fragment.isBlank(bytes[$0]) }
      guard let mark, bytes[mark] == UInt8(ascii: ">") else { break }
      start = mark + 1
    }
    return start..<line.upperBound
  }
}
