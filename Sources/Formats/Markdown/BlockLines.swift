/// A heading without its `#` marks or its underline.
enum HeadingLines {
  static func content(_ lines: Fragment, in bytes: [UInt8]) -> Fragment {
    let hash = UInt8(ascii: "#")
    let first = lines.lines.first ?? 0..<0
    let text = first.drop { bytes[$0] == hash }
    guard text.count < first.count, text.first.map({ Fragment.isBlank(bytes[$0]) }) ?? true else {
      return Fragment(lines: Array(lines.lines.prefix { !isUnderline($0, in: bytes) }))
    }
    let end = text.reversed().drop { Fragment.isBlank(bytes[$0]) }.drop { bytes[$0] == hash }
    let closesWithMarks = end.first.map { Fragment.isBlank(bytes[$0]) } ?? true
    let upper = closesWithMarks ? (end.first ?? text.startIndex - 1) + 1 : text.endIndex
    return Fragment(lines: [text.startIndex..<max(upper, text.startIndex)])
  }
}

extension HeadingLines {
  private static func isUnderline(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    let marks = bytes[line].filter { !Fragment.isBlank($0) }
    return !marks.isEmpty
      && (marks.allSatisfy { $0 == UInt8(ascii: "=") }
        || marks.allSatisfy { $0 == UInt8(ascii: "-") })
  }
}

extension [UInt8] {
  /// The same length, but `];` for `]:`.
  var hidingLinkDefinitions: [UInt8] {
    var bytes = self
    for index in bytes.indices.dropFirst()
    where bytes[index] == UInt8(ascii: ":") && bytes[index - 1] == UInt8(ascii: "]") {
      bytes[index] = UInt8(ascii: ";")
    }
    return bytes
  }
}

/// The cells of a table row: what stands between the `|` that no backslash precedes.
enum TableCells {
  static func split(_ row: Fragment, in bytes: [UInt8]) -> [Fragment] {
    guard let line = row.lines.first else { return [] }
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    for offset in line where bytes[offset] == UInt8(ascii: "|") {
      let isEscaped = offset > line.lowerBound && bytes[offset - 1] == UInt8(ascii: "\\")
      if isEscaped { continue }
      if offset > line.lowerBound { cells.append(start..<offset) }
      start = offset + 1
    }
    cells.append(start..<line.upperBound)
    return cells.map { Fragment(lines: [$0]) }
  }

  /// Whether a line is the rule under the header of a table: `|:--|--|`.
  static func isRule(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    let text = bytes[line]
    return text.contains(UInt8(ascii: "-"))
      && text.allSatisfy { "|:->".utf8.contains($0) || Fragment.isBlank($0) }
  }
}

/// `[label]: target` lines, which are no text.
enum LinkDefinitions {
  /// The labels that a text defines, folded for comparison.
  static func labels(in fragment: Fragment, of bytes: [UInt8]) -> Set<String> {
    Set(fragment.lines.compactMap { label(of: $0, in: bytes) })
  }

  /// The lines behind the definitions that a paragraph begins with.
  static func dropping(from lines: Fragment, in bytes: [UInt8]) -> Fragment {
    Fragment(lines: Array(lines.lines.drop { label(of: $0, in: bytes) != nil }))
  }

  static func fold(_ label: some Sequence<UInt8>) -> String {
    String(decoding: Array(label), as: UTF8.self).lowercased()
  }

  /// Whether what stands behind `[label]:` leads somewhere; one word of prose does not.
  private static func isAddress(_ text: ArraySlice<UInt8>) -> Bool {
    let dots = text.indices.dropLast().filter { text[$0] == UInt8(ascii: ".") }
    return text.allSatisfy { $0 < 0x80 }
      && (text.contains { "/#<:".utf8.contains($0) }
        || dots.contains { 0x30...0x39 ~= text[$0 + 1] || 0x61...0x7A ~= text[$0 + 1] | 0x20 })
  }

  private static func label(of line: Range<Int>, in bytes: [UInt8]) -> String? {
    let text = line.drop { Fragment.isBlank(bytes[$0]) }
    guard let first = text.first, bytes[first] == UInt8(ascii: "["),
      let close = text.first(where: { bytes[$0] == UInt8(ascii: "]") }), close > first + 1,
      close + 1 < line.upperBound, bytes[close + 1] == UInt8(ascii: ":"),
      bytes[first + 1] != UInt8(ascii: "^")
    else { return nil }
    let target = (close + 2..<line.upperBound).drop { Fragment.isBlank(bytes[$0]) }
    let rest = target.drop { !Fragment.isBlank(bytes[$0]) }.drop { Fragment.isBlank(bytes[$0]) }
    let isTitle = rest.first.map { "\"'(".utf8.contains(bytes[$0]) } ?? true
    let address = bytes[target].prefix { !Fragment.isBlank($0) }
    guard isTitle, isAddress(address) else { return nil }
    return fold(bytes[first + 1..<close])
  }
}

/// Comments that are no text: `<!-- body -->`, `<!-- markdownlint-disable MD013 -->`.
enum CommentMarker {
  /// What comments that speak to `align` begin with.
  static let ours = "align-"

  /// A comment of one line, of lower-case ASCII words without the punctuation of a sentence, or
  /// with the name of a tool before its text; or any that speaks to us.
  static func isMarker(_ content: Fragment, in bytes: [UInt8]) -> Bool {
    if content.text(in: bytes).drop(while: { $0 <= 0x20 }).starts(with: ours.utf8) { return true }
    guard content.lines.count == 1, let line = content.lines.first else { return false }
    let text = String(decoding: bytes[line], as: UTF8.self)
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let first = words.first else { return true }
    if words.count <= 3, words.allSatisfy({ $0.utf8.allSatisfy(isMarkerByte) }) { return true }
    if ["TODO", "FIXME", "TOC"].contains(first.prefix { $0 != ":" }) { return true }
    let name = first.prefix { $0 != "-" && $0 != ":" }
    return name != first && tools.contains(String(name))
  }

  private static let tools: Set<String> = [
    "align", "markdownlint", "prettier", "textlint", "vale", "cspell", "spell", "eslint", "toc",
    "doctoc", "SPDX", "remark", "lint", "alex", "autocorrect", "zhlint", "todo", "fixme",
  ]

  private static func isMarkerByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "/"),
      UInt8(ascii: ":"), UInt8(ascii: "="):
      true
    default: false
    }
  }
}
