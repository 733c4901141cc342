/// What differs between two versions of a text, as `diff -u` and `git` show it.
package enum UnifiedDiff {
  /// - Parameters:
  ///   - before: the text as it is.
  ///   - after: the text as it will be.
  ///   - path: the path of its file.
  /// - Returns: a header and the changes, each with three lines around it; nothing where the texts
  ///   have the same bytes.
  package static func text(from before: String, to after: String, path: String) -> String {
    let lines = (before: Lines(before), after: Lines(after))
    let changes = LineChange.all(from: lines.before.all, to: lines.after.all)
    if changes.isEmpty { return "" }
    let header = "--- \(name(path, in: "a"))\n+++ \(name(path, in: "b"))\n"
    return header + hunks(of: changes).map { hunk($0, lines.before, lines.after) }.joined()
  }

  /// How many unchanged lines stand around a change.
  private static let context = 3

  /// The lines of a text with their ends.
  private struct Lines {
    let all: [ArraySlice<UInt8>]

    init(_ text: String) {
      let bytes = Array(text.utf8)
      var lines: [ArraySlice<UInt8>] = []
      var start = 0
      for index in bytes.indices where bytes[index] == 0x0A {
        lines.append(bytes[start...index])
        start = index + 1
      }
      if start < bytes.count { lines.append(bytes[start...]) }
      all = lines
    }

    func text(_ range: Range<Int>, mark: String) -> String {
      all[range].map { line in
        let isWhole = line.last == 0x0A
        return mark + String(decoding: line, as: UTF8.self)
          + (isWhole ? "" : "\n\\ No newline at end of file\n")
      }.joined()
    }
  }

  /// Changes between which no more unchanged lines stand than are shown anyway.
  private static func hunks(of changes: [LineChange]) -> [[LineChange]] {
    changes.reduce(into: []) { hunks, change in
      let end = hunks.last?.last?.before.upperBound
      if let end, change.before.lowerBound - end <= 2 * context {
        hunks[hunks.count - 1].append(change)
      } else {
        hunks.append([change])
      }
    }
  }

  private static func hunk(_ changes: [LineChange], _ before: Lines, _ after: Lines) -> String {
    guard let first = changes.first, let last = changes.last else { return "" }
    let lead = min(context, first.before.lowerBound)
    let tail = min(context, before.all.count - last.before.upperBound)
    let old = first.before.lowerBound - lead..<last.before.upperBound + tail
    let new = first.after.lowerBound - lead..<last.after.upperBound + tail
    var text = "@@ -\(span(old)) +\(span(new)) @@\n"
    var shown = old.lowerBound
    for change in changes {
      text += before.text(shown..<change.before.lowerBound, mark: " ")
      text += before.text(change.before, mark: "-") + after.text(change.after, mark: "+")
      shown = change.before.upperBound
    }
    return text + before.text(shown..<old.upperBound, mark: " ")
  }

  /// `first,count`, where the line before an empty range is named.
  private static func span(_ lines: Range<Int>) -> String {
    let first = lines.isEmpty ? lines.lowerBound : lines.lowerBound + 1
    return lines.count == 1 ? "\(first)" : "\(first),\(lines.count)"
  }

  /// A path as patch programs read it: what could end the line or the name is escaped.
  private static func name(_ path: String, in folder: String) -> String {
    let name = path.hasPrefix("/") ? path : "\(folder)/\(path)"
    let isPlain = name.unicodeScalars.allSatisfy {
      $0.properties.generalCategory != .control && $0 != "\"" && $0 != "\\"
    }
    if isPlain { return name.contains(" ") ? name + "\t" : name }
    return "\"" + name.utf8.map(escaped).joined() + "\""
  }

  private static func escaped(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\""): return "\\\""
    case UInt8(ascii: "\\"): return "\\\\"
    case 0x20...0x7E: return String(UnicodeScalar(byte))
    default:
      let digits = String(byte, radix: 8)
      return "\\" + String(repeating: "0", count: 3 - digits.count) + digits
    }
  }
}
