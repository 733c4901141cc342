import Bitext
import CMarkdown

/// Reads the blocks of a Markdown text, with those inside HTML comments and `<details>`.
///
/// cmark-gfm finds the blocks; what stands in them is read by `InlineScanner`, because cmark's
/// positions of inline nodes are not exact on wrapped lines and because CommonMark leaves
/// `**重点。**后面` as literal asterisks.
struct MarkdownReader {
  private let source: SourceText
  private let definitions: Set<String>
  private let frontMatterKeys: Set<String>
  private var elements: [Element] = []
  private var header: [HeaderField] = []
  private var details: [Int] = []
  private var detailsSeen = 0
  private var comments = 0
  private var quotes = 0
  private var tables = 0
  private var rows = 0
  private var comment: Int?

  /// Whether some `<details>` is never closed, so that the next heading has to close it.
  private var closesDetailsAtHeadings = false
  private var hasUnclosedComment = false

  /// Whether the paragraph before began the text of a footnote, which indented lines go on with.
  private var isInFootnote = false

  static func reading(of source: SourceText, below above: FrontMatterReader) -> Reading {
    let fragment = Fragment(lines: source.lines(from: above.end))
    var reader = MarkdownReader(
      source: source, definitions: LinkDefinitions.labels(in: fragment, of: source.bytes),
      frontMatterKeys: above.keys)
    if let yaml = above.yaml {
      let lines = Fragment(lines: source.lines(from: source.start)).slice(yaml)
      reader.readHeader(HeaderFields.all(in: lines, of: source.bytes), in: .visible)
    }
    reader.read(fragment)
    if !reader.details.isEmpty, !reader.closesDetailsAtHeadings {
      reader = reader.closingDetailsAtHeadings
      reader.read(fragment)
    }
    return Reading(
      file: source.file, frontMatter: above.frontMatter, elements: reader.elements,
      header: reader.header, problems: reader.problems)
  }

  private var problems: [InputError] {
    [(closesDetailsAtHeadings, "a <details>"), (hasUnclosedComment, "a comment")]
      .filter(\.0).map { InputError(path: source.file.path, reason: "\($1) is not closed") }
  }

  /// A reader of the same text for which a heading ends what `<details>` opened.
  private var closingDetailsAtHeadings: MarkdownReader {
    var reader = MarkdownReader(
      source: source, definitions: definitions, frontMatterKeys: frontMatterKeys)
    reader.header = header.filter { $0.place == .visible }
    reader.closesDetailsAtHeadings = true
    return reader
  }

  private init(source: SourceText, definitions: Set<String>, frontMatterKeys: Set<String>) {
    self.source = source
    self.definitions = definitions
    self.frontMatterKeys = frontMatterKeys
  }

  private mutating func read(_ fragment: Fragment) {
    let offsets = (quotes: quotes, tables: tables)
    for block in blocks(of: fragment) {
      quotes = max(quotes, offsets.quotes + Int(block.quote))
      tables = max(tables, offsets.tables + Int(block.table))
      let lines = content(of: block, in: fragment)
      let quote = block.quotes > 0 ? offsets.quotes + Int(block.quote) : nil
      switch block.kind {
      case CMARKDOWN_HEADING:
        if closesDetailsAtHeadings, comment == nil { details = [] }
        append(.heading(Int(block.level)), HeadingLines.content(lines, in: source.bytes), quote)
      case CMARKDOWN_TABLE_ROW:
        rows += 1
        for (column, cell) in TableCells.split(lines, in: source.bytes).enumerated() {
          let table = offsets.tables + Int(block.table)
          append(.tableCell, cell, quote, cell: .cell(table: table, row: rows, column: column))
        }
      case CMARKDOWN_HTML: readHTML(lines, quote: quote)
      case CMARKDOWN_CODE:
        if isInFootnote, !FencedCode.begins(lines, in: source.bytes) {
          read(lines.flushLeft(in: source.bytes))
        } else {
          append(.code, Fragment(lines: []), quote)
        }
      default:
        let prose = LinkDefinitions.dropping(from: lines, in: source.bytes)
        isInFootnote = Footnote.begins(lines, in: source.bytes)
        if HTMLParts.holdsDetails(prose, in: source.bytes) {
          readHTML(prose, quote: quote)
          continue
        }
        for lines in ParagraphLines.split(prose, in: source.bytes) {
          append(block.items > 0 ? .listItem : .paragraph, lines, quote)
        }
      }
    }
  }

  private func blocks(of fragment: Fragment) -> [cmarkdown_block] {
    // cmark takes `[label]: text` away as the target of a link, also where it is prose; what is a
    // target is decided by `LinkDefinitions`.
    let text = fragment.text(in: source.bytes).hidingLinkDefinitions
    var blocks = MarkdownReader.blocks(text)
    for index in blocks.indices.dropLast() where blocks[index].first_line == 0 {
      divide(&blocks, at: index, in: fragment)
    }
    return blocks
  }

  /// cmark loses the lines of a paragraph that a table follows without a blank line, and reports
  /// the paragraph's place for the header of the table.
  private func divide(_ blocks: inout [cmarkdown_block], at index: Int, in fragment: Fragment) {
    let first = blocks[index + 1].first_line
    let lines = fragment.lines.dropFirst(Int(first))
    guard let rule = lines.firstIndex(where: { TableCells.isRule($0, in: source.bytes) }) else {
      return
    }
    blocks[index].first_line = first
    blocks[index].first_column = blocks[index + 1].first_column
    blocks[index].last_line = Int32(rule) - 1
    blocks[index + 1].first_line = Int32(rule)
    blocks[index + 1].last_line = Int32(rule)
  }

  private static func blocks(_ text: [UInt8]) -> [cmarkdown_block] {
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

  /// A block's lines without the marks of the quotes and lists around it.
  private func content(of block: cmarkdown_block, in fragment: Fragment) -> Fragment {
    let first = Int(block.first_line) - 1
    let last = min(max(Int(block.last_line) - 1, first), fragment.lines.count - 1)
    guard first >= 0, first <= last else { return Fragment(lines: []) }
    var lines = Array(fragment.lines[first...last])
    lines[0] =
      min(
        lines[0].lowerBound + Int(block.first_column) - 1, lines[0].upperBound)..<lines[0]
      .upperBound
    for index in lines.indices.dropFirst() {
      lines[index] = withoutQuoteMarks(lines[index], count: Int(block.quotes))
    }
    return Fragment(lines: lines)
  }

  private func withoutQuoteMarks(_ line: Range<Int>, count: Int) -> Range<Int> {
    var start = line.lowerBound
    for _ in 0..<count {
      let mark = (start..<line.upperBound).first { !Fragment.isBlank(source.bytes[$0]) }
      guard let mark, source.bytes[mark] == UInt8(ascii: ">") else { break }
      start = mark + 1
    }
    return start..<line.upperBound
  }

  private mutating func append(
    _ kind: Block.Kind, _ lines: Fragment, _ quote: Int?, cell: Element.Container? = nil
  ) {
    let isHeading = if case .heading = kind { true } else { false }
    let isStructure = isHeading || kind == .code
    var scanner = InlineScanner(
      fragment: lines, bytes: source.bytes, definitions: definitions, isHeading: isHeading)
    let prose = scanner.prose()
    if prose.isEmpty && !isStructure { return }
    let block = Block(kind: kind, prose: prose, file: source.file)
    elements.append(Element(block: block, container: container(quote: quote, cell: cell)))
  }

  private func container(quote: Int?, cell: Element.Container?) -> Element.Container {
    if let comment { return .comment(comment) }
    if let number = details.last { return .details(number) }
    if let cell { return cell }
    if let quote { return .quote(quote) }
    return .flow
  }
}

extension MarkdownReader {
  /// HTML is read for its text: folded blocks and comments are entered, other tags passed over.
  private mutating func readHTML(_ lines: Fragment, quote: Int?) {
    let parts = HTMLParts.split(lines, in: source.bytes)
    if parts.count == 1, case .text(let text) = parts[0] {
      append(.paragraph, text.flushLeft(in: source.bytes), quote)
      return
    }
    for part in parts {
      switch part {
      case .text(let text): read(text.flushLeft(in: source.bytes))
      case .comment(let content): readComment(content)
      case .unclosedComment: hasUnclosedComment = true
      case .detailsStart:
        detailsSeen += 1
        details.append(detailsSeen)
      case .detailsEnd: details = details.dropLast()
      case .summary(let text): readSummary(text)
      }
    }
  }

  private mutating func readComment(_ content: Fragment) {
    guard comment == nil, !CommentMarker.isMarker(content, in: source.bytes) else { return }
    var text = content.dedented(in: source.bytes, from: 1)
    if let original = CommentedFrontMatter(text, in: source.bytes, keys: frontMatterKeys) {
      readHeader(HeaderFields.all(in: original.yaml, of: source.bytes), in: .commented)
      text = original.rest
    }
    if text.text(in: source.bytes).allSatisfy({ $0 <= 0x20 }) { return }
    comments += 1
    comment = comments
    read(text)
    comment = nil
  }

  private mutating func readHeader(
    _ fields: [(key: String, lines: Fragment)], in place: HeaderField.Place
  ) {
    for (key, lines) in fields {
      var scanner = InlineScanner(
        fragment: lines, bytes: source.bytes, definitions: definitions, isHeading: false)
      let kind: Block.Kind = key == "title" ? .heading(1) : .paragraph
      let block = Block(kind: kind, prose: scanner.prose(), file: source.file)
      if block.prose.isEmpty { continue }
      header.append(HeaderField(key: key, place: place, block: block))
    }
  }

  private mutating func readSummary(_ text: Fragment) {
    guard let number = details.last, comment == nil else { return }
    var scanner = InlineScanner(
      fragment: text.flushLeft(in: source.bytes), bytes: source.bytes, definitions: definitions,
      isHeading: false)
    let block = Block(kind: .paragraph, prose: scanner.prose(), file: source.file)
    if block.prose.isEmpty { return }
    elements.append(Element(block: block, container: .summary(number)))
  }
}
