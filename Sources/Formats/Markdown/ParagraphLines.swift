import Bitext

/// Paragraphs whose lines do not read on from one to the next, although no blank line parts them.
enum ParagraphLines {
  /// The whole paragraph, or the parts of it that are blocks of their own.
  static func split(_ lines: Fragment, in bytes: [UInt8]) -> [Fragment] {
    guard lines.lines.count > 1 else { return [lines] }
    if isLabelled(lines, in: bytes) { return lines.lines.map { Fragment(lines: [$0]) } }
    return LanguageLines.split(lines, in: bytes)
  }

  /// Whether most lines begin with a label, as in `Guest: Marc`.
  private static func isLabelled(_ lines: Fragment, in bytes: [UInt8]) -> Bool {
    let labelled = lines.lines.count { hasLabel($0, in: bytes) }
    return labelled >= 2 && labelled * 2 >= lines.lines.count
  }

  /// A longer text before a colon is no label.
  private static let longestLabel = 24  // bytes, eight Chinese characters

  private static func hasLabel(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    let head = bytes[line].drop(while: Fragment.isBlank).prefix(longestLabel + 8)
    let text = String(decoding: head, as: UTF8.self)
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return false }
    let label = text[..<colon]
    return !label.isEmpty && label.utf8.count <= longestLabel
      && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " || $0 == "*" }
  }
}

/// A Chinese line with its English right under it, or the reverse.
private enum LanguageLines {
  private enum Language {
    case chinese
    case alphabetic
  }

  /// Runs of lines in one language, where each run ends like a sentence.
  static func split(_ lines: Fragment, in bytes: [UInt8]) -> [Fragment] {
    var runs: [(language: Language, lines: [Range<Int>])] = []
    for line in lines.lines {
      let text = withoutComments(String(decoding: bytes[line], as: UTF8.self))
      let language = language(of: text) ?? runs.last?.language ?? .alphabetic
      guard let last = runs.last, last.language != language else {
        if runs.isEmpty { runs.append((language, [])) }
        runs[runs.count - 1].lines.append(line)
        continue
      }
      guard let end = last.lines.last, endsSentence(end, in: bytes) else { return [lines] }
      runs.append((language, [line]))
    }
    return runs.count == 1
      ? [lines]
      : runs.map { run in
        Fragment(lines: run.lines.map { withoutHardBreak($0, in: bytes) })
      }
  }

  private static func withoutHardBreak(_ line: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    line.last.map { bytes[$0] == UInt8(ascii: "\\") } == true ? line.dropLast() : line
  }

  /// Nil for a line of a few words or signs, which may stand in either.
  private static func language(of text: String) -> Language? {
    let letters = LetterCounts(text)
    if letters[.han] >= 2, letters[.han] * 3 >= letters[.latin] * 2 { return .chinese }
    return letters[.han] == 0 && letters[.latin] >= 3 ? .alphabetic : nil
  }

  private static func endsSentence(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    let text = withoutComments(String(decoding: bytes[line], as: UTF8.self))
    let closing = "”’」』）)\"'》】*_ \\\t".unicodeScalars
    guard let last = text.unicodeScalars.last(where: { !closing.contains($0) }) else {
      return false
    }
    return last.properties.isSentenceTerminal || last == "…"
  }

  private static func withoutComments(_ text: String) -> String {
    if !text.utf8.contains(UInt8(ascii: "<")) { return text }
    var shown = ""
    var rest = text[...]
    while let open = rest.firstRange(of: "<!--"),
      let close = rest[open.upperBound...].firstRange(of: "-->")
    {
      shown += rest[..<open.lowerBound]
      rest = rest[close.upperBound...]
    }
    return shown + rest
  }
}
