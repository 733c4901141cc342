import TestSupport

/// What people do to a concept's file by hand.
enum HandEdit {
  static func edited(
    _ text: String, number: Int, using random: inout SplitMix64
  ) -> String {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
    let isWindows = text.contains("\r\n")
    var parts = chunks(lines)
    switch Int.random(in: 0..<9, using: &random) {
    case 0: parts.shuffle(using: &random)
    case 1: parts.insert(["x\(number): {a: [1, no], b: '#'}"], at: 0)
    case 2: parts.append(["y\(number): |", "  any text", "", "  # no comment", ""])
    case 3: parts.insert(["", "#c\(number) 关于", ""], at: parts.count / 2)
    case 4: parts = parts.map { commented($0, number, using: &random) }
    case 5: parts = parts.map(inBlocks)
    case 6: parts = parts.map { inBrackets($0, number) }
    case 7: return parts.joined().joined(separator: isWindows ? "\n" : "\r\n")
    default:
      let end = text.last?.isNewline ?? false
      return end ? String(text.dropLast()) : text + (isWindows ? "\r\n" : "\n")
    }
    return parts.joined().joined(separator: isWindows ? "\r\n" : "\n")
  }

  /// The lines of each key at the top, with what stands below it.
  private static func chunks(_ lines: [String]) -> [[String]] {
    var chunks: [[String]] = []
    for line in lines {
      let begins = line.first.map { $0.isLetter || $0 == "'" } ?? false
      if begins || chunks.isEmpty {
        chunks.append([line])
      } else {
        chunks[chunks.count - 1].append(line)
      }
    }
    return chunks.map { $0.last == "" && $0.count > 1 ? Array($0.dropLast()) : $0 } + [[""]]
  }

  private static func commented(
    _ lines: [String], _ number: Int, using random: inout SplitMix64
  ) -> [String] {
    if lines.first?.hasSuffix("|") ?? true { return lines }
    return lines.map { line in
      line.isEmpty || Bool.random(using: &random) ? line : line + "  #c\(number)"
    }
  }

  /// Terms between brackets, a key a line.
  private static func inBlocks(_ lines: [String]) -> [String] {
    lines.flatMap { line -> [String] in
      guard line.hasPrefix("  - {term: "), line.hasSuffix("}"), !line.contains("'"),
        !line.contains("\"")
      else { return [line] }
      let keys = line.dropFirst(5).dropLast().split(separator: ", ")
      return keys.enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 }
    }
  }

  /// A list of lines as a list between brackets, with a comment.
  private static func inBrackets(_ lines: [String], _ number: Int) -> [String] {
    guard let key = lines.first, key.hasSuffix(":"), lines.count > 1,
      lines.dropFirst().allSatisfy({ $0.hasPrefix("  - {") && $0.hasSuffix("}") })
    else { return lines }
    let items = lines.dropFirst().map { "    " + $0.dropFirst(4) + ",   #c\(number)" }
    return [key + " ["] + items + ["  ]"]
  }
}
