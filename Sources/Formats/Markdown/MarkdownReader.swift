import Bitext

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
  private var details: [OpenDetails] = []
  private var detailsSeen = 0
  private var comments = 0
  private var quotes = 0
  private var tables = 0
  private var rows = 0
  private var comment: Int?

  /// Where the `<details>` stands that is never closed, so that the next heading has to close it.
  private var unclosedDetails: Int?
  private var unclosedComment: Int?

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
    if let unclosed = reader.details.first {
      reader = reader.closingAtHeadings(unclosed)
      reader.read(fragment)
    }
    return Reading(
      file: source.file, frontMatter: above.frontMatter, elements: reader.elements,
      header: reader.header, problems: reader.problems)
  }

  private var problems: [Notice] {
    [
      unclosedDetails.map { notice(.details, "a <details>", at: $0) },
      unclosedComment.map { notice(.comment, "a comment", at: $0) },
    ].compactMap(\.self)
  }

  private func notice(_ kind: Notice.Kind, _ name: String, at offset: Int) -> Notice {
    let place = source.file.location(of: offset..<offset)
    return Notice(
      kind,
      InputError(path: source.file.path, line: place.line, reason: "\(name) is not closed"))
  }

  /// A reader of the same text for which a heading ends what `<details>` opened.
  private func closingAtHeadings(_ unclosed: OpenDetails) -> MarkdownReader {
    var reader = MarkdownReader(
      source: source, definitions: definitions, frontMatterKeys: frontMatterKeys)
    reader.header = header.filter { $0.place == .visible }
    reader.unclosedDetails = unclosed.start
    return reader
  }

  private init(source: SourceText, definitions: Set<String>, frontMatterKeys: Set<String>) {
    self.source = source
    self.definitions = definitions
    self.frontMatterKeys = frontMatterKeys
  }

  private mutating func read(_ fragment: Fragment) {
    let before = (quotes: quotes, tables: tables)
    for block in MarkdownBlock.all(in: fragment, of: source.bytes) {
      quotes = max(quotes, before.quotes + block.quote)
      tables = max(tables, before.tables + block.table)
      read(block, quote: block.quote > 0 ? before.quotes + block.quote : nil, table: before.tables)
    }
  }

  private mutating func read(_ block: MarkdownBlock, quote: Int?, table: Int) {
    let lines = block.lines
    switch block.kind {
    case .heading(let level):
      if unclosedDetails != nil, comment == nil { details = [] }
      append(.heading(level), HeadingLines.content(lines, in: source.bytes), quote)
    case .tableRow:
      rows += 1
      for (column, cell) in TableCells.split(lines, in: source.bytes).enumerated() {
        let place = Element.Container.cell(table: table + block.table, row: rows, column: column)
        append(.tableCell, cell, quote, cell: place)
      }
    case .html: readHTML(lines, quote: quote)
    case .code:
      if isInFootnote, !FencedCode.begins(lines, in: source.bytes) {
        read(lines.flushLeft(in: source.bytes))
      } else {
        append(.code, Fragment(lines: []), quote)
      }
    case .paragraph: readParagraph(lines, kind: block.items > 0 ? .listItem : .paragraph, quote)
    }
  }

  private mutating func readParagraph(_ lines: Fragment, kind: Block.Kind, _ quote: Int?) {
    isInFootnote = Footnote.begins(lines, in: source.bytes)
    let prose = LinkDefinitions.dropping(from: lines, in: source.bytes)
    if HTMLParts.holdsDetails(prose, in: source.bytes) { return readHTML(prose, quote: quote) }
    for part in ParagraphLines.split(prose, in: source.bytes) { append(kind, part, quote) }
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
    if let number = details.last?.number { return .details(number) }
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
      case .unclosedComment(let start): unclosedComment = unclosedComment ?? start
      case .detailsStart(let start):
        detailsSeen += 1
        details.append(OpenDetails(number: detailsSeen, start: start))
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
    guard let number = details.last?.number, comment == nil else { return }
    var scanner = InlineScanner(
      fragment: text.flushLeft(in: source.bytes), bytes: source.bytes, definitions: definitions,
      isHeading: false)
    let block = Block(kind: .paragraph, prose: scanner.prose(), file: source.file)
    if block.prose.isEmpty { return }
    elements.append(Element(block: block, container: .summary(number)))
  }
}

/// A `<details>` that is not closed yet.
private struct OpenDetails {
  let number: Int

  /// The offset of its tag.
  let start: Int
}
