import Bitext
import Yams

/// The texts in a YAML front matter with their places, which a YAML parser does not tell.
enum HeaderFields {
  private static let keys: Set<String> = [
    "title", "linkTitle", "subtitle", "description", "summary", "short_description",
  ]

  static func all(
    in yaml: Fragment, of bytes: [UInt8]
  ) -> [(key: String, lines: Fragment)] {
    var fields: [(key: String, lines: Fragment)] = []
    var index = 0
    while index < yaml.lines.count {
      let line = yaml.lines[index]
      var next = index + 1
      while next < yaml.lines.count, isContinuation(yaml.lines[next], in: bytes) { next += 1 }
      if let (key, value) = split(line, in: bytes), keys.contains(key) {
        let rest = Fragment(lines: Array(yaml.lines[(index + 1)..<next]))
        fields.append((key, text(value, rest.flushLeft(in: bytes), in: bytes)))
      }
      index = next
    }
    return fields
  }

  /// A line that goes on with the value of the key above it.
  private static func isContinuation(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    line.first.map { Fragment.isBlank(bytes[$0]) } ?? true
  }

  private static func split(
    _ line: Range<Int>, in bytes: [UInt8]
  ) -> (key: String, value: Range<Int>)? {
    guard let colon = line.first(where: { bytes[$0] == UInt8(ascii: ":") }) else { return nil }
    let value = (colon + 1..<line.upperBound).drop { Fragment.isBlank(bytes[$0]) }
    let end = value.last { !Fragment.isBlank(bytes[$0]) }.map { $0 + 1 } ?? value.lowerBound
    let key = String(decoding: bytes[line.lowerBound..<colon], as: UTF8.self)
    return (key, value.lowerBound..<end)
  }

  /// The lines of a value: behind the key, in quotes, or folded below it (`>`, `|`).
  private static func text(
    _ value: Range<Int>, _ rest: Fragment, in bytes: [UInt8]
  ) -> Fragment {
    guard let first = value.first else { return rest }
    switch bytes[first] {
    case UInt8(ascii: ">"), UInt8(ascii: "|"): return rest
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      var lines = [first + 1..<value.upperBound] + rest.lines.filter { !$0.isEmpty }
      let last = lines[lines.count - 1]
      if let end = last.last(where: { bytes[$0] == bytes[first] }) {
        lines[lines.count - 1] = last.lowerBound..<end
      }
      return Fragment(lines: lines)
    default: return Fragment(lines: [value] + rest.lines)
    }
  }
}

/// The front matter of the original in a comment, and the text that may follow it there.
struct CommentedFrontMatter {
  let yaml: Fragment
  let rest: Fragment

  /// Nil for a comment that holds no mapping with some keys of the file's own front matter.
  init?(_ comment: Fragment, in bytes: [UInt8], keys: Set<String>) {
    func isRule(_ line: Range<Int>) -> Bool {
      line.count >= 3 && bytes[line].prefix(3).allSatisfy { $0 == UInt8(ascii: "-") }
        && bytes[line].dropFirst(3).allSatisfy { $0 == UInt8(ascii: "-") || Fragment.isBlank($0) }
    }
    let lines = comment.lines.drop { line in line.allSatisfy { Fragment.isBlank(bytes[$0]) } }
    if let first = lines.first, isRule(first) {
      let body = lines.dropFirst()
      let end = body.firstIndex(where: isRule) ?? body.endIndex
      yaml = Fragment(lines: Array(body[..<end]))
      rest = Fragment(lines: Array(body[end...].dropFirst()))
    } else {
      yaml = Fragment(lines: Array(lines))
      rest = Fragment(lines: [])
    }
    guard let first = yaml.lines.first?.first, bytes[first] != UInt8(ascii: "#") else { return nil }
    let text = String(decoding: yaml.text(in: bytes), as: UTF8.self)
    let found = (try? Yams.compose(yaml: text))??.mapping?.keys.compactMap(\.string) ?? []
    guard found.contains(where: keys.contains) else { return nil }
  }
}
