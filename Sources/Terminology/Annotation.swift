package import Bitext

/// A term of a translation with the original behind it in brackets, as authors write it:
/// `**资本支出**（Capex: Capital Expenditure，用于购置资产的资金）`.
package struct Annotation: Sendable, Equatable {
  package let term: String
  package let english: String
  package let expansion: String?
  package let definition: String?
  package let location: Location

  /// The annotations of a block, in order.
  ///
  /// A bold or slanted term is followed by brackets, `（）` or `()`, or holds them itself. What
  /// stands in them begins with text of another script; behind a colon, text without Chinese is an
  /// expansion and text with Chinese a definition.
  package static func find(in block: Block) -> [Annotation] {
    let text = block.prose.text
    guard block.prose.mayHoldAnnotations else { return [] }
    return EmphasisSpan.all(in: block.prose).compactMap { span in
      guard let (term, content) = BracketedTerm.split(span, in: text),
        term.unicodeScalars.contains(where: \.isHan), let gloss = Gloss(content)
      else { return nil }
      return Annotation(
        term: term, english: gloss.english, expansion: gloss.expansion,
        definition: gloss.definition,
        location: block.file.location(of: block.prose.place(of: span.shown)))
    }
  }
}

/// A term and what stands in the brackets behind it.
private enum BracketedTerm {
  /// More in brackets is no gloss of a term.
  private static let longest = 1200  // bytes, 400 Chinese characters

  static func split(_ span: EmphasisSpan, in text: String) -> (term: String, content: String)? {
    let term = text.utf8(span.shown)
    if let open = term.firstIndex(where: isOpening), term.last.map(isClosing) == true {
      return (trimmed(term[..<open]), trimmed(term[term.index(after: open)...].dropLast()))
    }
    let limit = min(text.utf8.count - span.shown.upperBound, longest)
    let rest = text.utf8Prefix(from: span.shown.upperBound, atMost: limit).drop { $0 == " " }
    guard let first = rest.first, isOpening(first) else { return nil }
    var depth = 0
    for index in rest.indices {
      if isOpening(rest[index]) { depth += 1 }
      if isClosing(rest[index]) { depth -= 1 }
      if depth == 0 { return (trimmed(term), trimmed(rest[..<index].dropFirst())) }
    }
    return nil
  }

  private static func isOpening(_ character: Character) -> Bool {
    character == "（" || character == "("
  }

  private static func isClosing(_ character: Character) -> Bool {
    character == "）" || character == ")"
  }
}

/// The parts of what stands in the brackets.
private struct Gloss {
  let english: String
  let expansion: String?
  let definition: String?

  init?(_ content: String) {
    let head: Substring
    let tail: Substring?
    if let colon = Gloss.colon(in: content) {
      head = content[..<colon]
      tail = content[content.index(after: colon)...]
    } else {
      (head, tail) = Gloss.splitAtComma(content[...])
    }
    english = trimmed(head)
    guard english.contains(where: \.isLetter), english.count <= 80,
      !english.unicodeScalars.contains(where: \.isHan)
    else { return nil }
    let (left, right) = Gloss.splitAtComma(tail ?? "")
    let isDefinition = left.unicodeScalars.contains(where: \.isHan)
    expansion = isDefinition || left.allSatisfy(\.isWhitespace) ? nil : trimmed(left)
    definition = isDefinition ? tail.map(trimmed) : right.map(trimmed)
  }

  /// The first colon that does not stand in a time or a web address.
  private static func colon(in text: String) -> String.Index? {
    text.indices.first { index in
      guard text[index] == ":" || text[index] == "：" else { return false }
      let after = text[text.index(after: index)...].first
      return after.map { !$0.isNumber && $0 != "/" } ?? true
    }
  }

  /// Cuts at the first comma that parts text without Chinese from text with Chinese.
  private static func splitAtComma(_ text: Substring) -> (Substring, Substring?) {
    guard let han = text.firstIndex(where: { $0.unicodeScalars.contains(where: \.isHan) }),
      let comma = text[..<han].lastIndex(where: { "，,；;".contains($0) })
    else { return (text, nil) }
    return (text[..<comma], text[text.index(after: comma)...])
  }
}

private func trimmed(_ text: some StringProtocol) -> String {
  let start = text.drop(while: \.isWhitespace)
  return String(
    start.prefix(
      upTo: start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex))
}

extension Unicode.Scalar {
  fileprivate var isHan: Bool { Script(self) == .han }
}
