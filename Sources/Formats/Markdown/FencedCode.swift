/// Code between fences, in contrast to indented code.
enum FencedCode {
  static func begins(_ lines: Fragment, in bytes: [UInt8]) -> Bool {
    let first = lines.lines.first?.first { !Fragment.isBlank(bytes[$0]) }
    return first.map { "`~".utf8.contains(bytes[$0]) } ?? false
  }
}

/// The text of a footnote: `[^1]: text`.
enum Footnote {
  static func begins(_ lines: Fragment, in bytes: [UInt8]) -> Bool {
    guard let line = lines.lines.first, bytes[line].starts(with: "[^".utf8),
      let close = line.first(where: { bytes[$0] == UInt8(ascii: "]") }), close + 1 < line.upperBound
    else { return false }
    return bytes[close + 1] == UInt8(ascii: ":")
  }
}
