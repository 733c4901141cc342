/// The parts of an HTML block that matter to a reader of text.
enum HTMLParts {
  case text(Fragment)
  case comment(Fragment)
  /// Stands before a comment that goes to the end because nothing closes it. The number is the offset
  /// of the comment.
  case unclosedComment(Int)
  /// With the offset of the tag.
  case detailsStart(Int)
  case detailsEnd
  case summary(Fragment)

  /// Splits a block at its block-level tags and comments; tags of phrases stay in the text.
  static func split(_ block: Fragment, in bytes: [UInt8]) -> [HTMLParts] {
    guard let first = block.lines.first, let last = block.lines.last else { return [] }
    var splitter = Splitter(block: block, bytes: bytes, offset: first.lowerBound)
    splitter.run(to: last.upperBound)
    return splitter.parts
  }

  /// Whether a paragraph holds a folded block: `文本。<details>…</details>`.
  static func holdsDetails(_ lines: Fragment, in bytes: [UInt8]) -> Bool {
    split(lines, in: bytes).contains {
      if case .detailsStart = $0 { return true }
      if case .detailsEnd = $0 { return true }
      return false
    }
  }

  /// Elements that begin a block of their own.
  private static let blockNames: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "center", "col", "colgroup", "dd", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
    "h6", "head", "header", "hr", "html", "iframe", "li", "link", "main", "menu", "meta", "nav",
    "ol", "option", "p", "section", "source", "table", "tbody", "td", "tfoot", "th", "thead",
    "title", "tr", "track", "ul",
  ]

  /// Elements whose content is no text.
  private static let hiddenNames: Set<String> = ["script", "style", "pre", "textarea", "svg"]

  private struct Splitter {
    let block: Fragment
    let bytes: [UInt8]
    var offset: Int
    var parts: [HTMLParts] = []
    private var textStart: Int

    /// What does not stand behind an offset does not stand behind a later one either.
    private var absent: Set<String> = []

    init(block: Fragment, bytes: [UInt8], offset: Int) {
      self.block = block
      self.bytes = bytes
      self.offset = offset
      textStart = offset
    }

    mutating func run(to end: Int) {
      while offset < end {
        if bytes[offset] == UInt8(ascii: "`") {
          offset = behindCode(to: end)
          continue
        }
        if bytes[offset] == UInt8(ascii: "\\") {
          offset += 2
          continue
        }
        guard bytes[offset] == UInt8(ascii: "<") else {
          offset += 1
          continue
        }
        if starts(with: "<!--", at: offset) {
          let close = find("-->", from: offset + 4, to: end)
          if close == nil { parts.append(.unclosedComment(offset)) }
          take(.comment(block.slice(offset + 4..<(close ?? end))), next: (close ?? end - 3) + 3)
        } else if let tag = Tag(at: offset, in: bytes, to: end) {
          take(tag, end: end)
        } else {
          offset += 1
        }
      }
      flush(to: end)
    }

    /// The offset behind a code span, or behind backticks that open none.
    private mutating func behindCode(to end: Int) -> Int {
      let ticks = String(
        decoding: bytes[offset..<end].prefix { $0 == UInt8(ascii: "`") }, as: UTF8.self)
      let behind = offset + ticks.utf8.count
      return find(ticks, from: behind, to: end).map { $0 + ticks.utf8.count } ?? behind
    }

    private mutating func take(_ tag: Tag, end: Int) {
      switch tag.name {
      case "details":
        take(
          tag.closes ? .detailsEnd : .detailsStart(tag.range.lowerBound), next: tag.range.upperBound
        )
      case "summary" where !tag.closes:
        guard let close = find("</summary", from: tag.range.upperBound, to: end) else {
          flush(to: tag.range.lowerBound)
          restart(at: tag.range.upperBound)
          return
        }
        let behind = find(">", from: close, to: end).map { $0 + 1 } ?? end
        take(.summary(block.slice(tag.range.upperBound..<close)), next: behind)
      case let name where HTMLParts.hiddenNames.contains(name) && !tag.closes:
        let close = find("</\(name)", from: tag.range.upperBound, to: end) ?? end
        let behind = find(">", from: close, to: end).map { $0 + 1 } ?? end
        flush(to: tag.range.lowerBound)
        restart(at: behind)
      case let name where HTMLParts.blockNames.contains(name) || name == "summary":
        flush(to: tag.range.lowerBound)
        restart(at: tag.range.upperBound)
      default: offset = tag.range.upperBound
      }
    }

    private mutating func take(_ part: HTMLParts, next: Int) {
      flush(to: offset)
      parts.append(part)
      restart(at: next)
    }

    private mutating func restart(at next: Int) {
      offset = next
      textStart = next
    }

    private mutating func flush(to end: Int) {
      guard textStart < end else { return }
      let text = block.slice(textStart..<end)
      if text.lines.contains(where: { $0.contains { bytes[$0] > 0x20 } }) {
        parts.append(.text(text))
      }
    }

    private func starts(with text: String, at offset: Int) -> Bool {
      bytes[offset...].prefix(text.utf8.count).elementsEqual(text.utf8) { byte, letter in
        byte == letter || (0x41...0x5A ~= byte && byte | 0x20 == letter)
      }
    }

    private mutating func find(_ text: String, from start: Int, to end: Int) -> Int? {
      let first = text.utf8.first
      if absent.contains(text) { return nil }
      let place = (start..<max(start, end)).first {
        bytes[$0] == first && starts(with: text, at: $0)
      }
      if place == nil { absent.insert(text) }
      return place
    }
  }
}

/// An HTML tag.
struct Tag {
  let name: String
  let closes: Bool
  let range: Range<Int>

  /// - Returns: nil where `<` at the offset begins no tag.
  init?(at offset: Int, in bytes: [UInt8], to end: Int) {
    var index = offset + 1
    guard index < end else { return nil }
    closes = bytes[index] == UInt8(ascii: "/")
    if closes { index += 1 }
    let start = index
    while index < end, Tag.isNameByte(bytes[index]) { index += 1 }
    guard index > start, 0x61...0x7A ~= bytes[start] | 0x20, index < end else { return nil }
    name = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    guard let close = Tag.closingBracket(from: index, in: bytes, to: end) else { return nil }
    range = offset..<close + 1
  }

  /// The names of closing tags, in lower case.
  static func closedNames(in bytes: [UInt8]) -> Set<String> {
    var names: Set<String> = []
    var offset = 0
    while let open = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) {
      offset = open + 1
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "/") else { continue }
      let name = bytes[(offset + 1)...].prefix(while: isNameByte)
      names.insert(String(decoding: name, as: UTF8.self).lowercased())
    }
    return names
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"): true
    default: false
    }
  }

  /// A longer run of attributes is none.
  private static let longest = 8192  // bytes

  /// The `>` that ends the tag, outside of quoted attributes; nil for what can not be attributes.
  private static func closingBracket(from start: Int, in bytes: [UInt8], to end: Int) -> Int? {
    var quote: UInt8?
    guard [0x20, 0x09, 0x0A, 0x0D, 0x2F, 0x3E].contains(bytes[start]) else { return nil }
    for index in start..<min(end, start + longest) {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return index
      } else if byte == UInt8(ascii: "<") {
        return nil
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      }
    }
    return nil
  }
}
