import Bitext
import Terminology

/// The terms of one language in the file of a concept.
enum ConceptTerms {
  static let keys = ["term", "status", "type", "note"]

  /// Whether a key of a concept is a language: one of the two that are always known, or what looks
  /// like a tag and holds a list. Of three letters many are words: their list must hold terms.
  static func isLanguage(_ entry: YAMLItem.Entry) -> Bool {
    if entry.key == "en" || entry.key == "zh" { return true }
    guard !ConceptYAML.keys.contains(entry.key), let list = entry.value.list,
      let letters = primaryLetters(of: entry.key)
    else { return false }
    return letters == 2 || list.allSatisfy { $0.text != nil || $0["term"] != nil }
  }

  /// Whether a text may be the key of a language.
  static func isTag(_ text: String) -> Bool {
    !ConceptYAML.keys.contains(text) && primaryLetters(of: text) != nil
  }

  /// How many letters a tag has before its first hyphen; nil for what is no tag
  /// (Phillips & Davis 2009, RFC 5646, section 2.1).
  private static func primaryLetters(of tag: String) -> Int? {
    let parts = tag.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    guard let first = parts.first, (2...3).contains(first.count),
      first.allSatisfy({ $0.isASCII && $0.isLetter }),
      parts.dropFirst().allSatisfy({ part in
        (1...8).contains(part.count)
          && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      })
    else { return nil }
    return first.count
  }

  static func read(_ item: YAMLItem, _ language: String, _ reader: YAMLReader) throws -> [Term] {
    if item.isBlank { return [] }
    let items = try reader.list(item, language)
    let statuses = try items.map { try status(of: $0, reader) }
    var terms: [Term] = []
    for (index, item) in items.enumerated() {
      let implied = index == 0 && !statuses.contains(.preferred) ? Term.Status.preferred : .admitted
      let term = try term(item, status: statuses[index] ?? implied, reader)
      if terms.contains(where: { $0.text == term.text }) {
        throw reader.fault(item, "the term '\(term.text)' stands twice")
      }
      terms.append(term)
    }
    return terms
  }

  private static func status(of item: YAMLItem, _ reader: YAMLReader) throws -> Term.Status? {
    guard let status = item["status"] else { return nil }
    let names = Term.Status.allCases.map(\.rawValue)
    return Term.Status(rawValue: try reader.choice(status, "status", of: names))
  }

  private static func term(
    _ item: YAMLItem, status: Term.Status, _ reader: YAMLReader
  ) throws -> Term {
    if item.text != nil {
      return Term(try reader.text(item, "a term"), status: status, line: item.line)
    }
    _ = try reader.entries(item, "a term")
    guard let text = item["term"] else { throw reader.fault(item, "a term needs the key 'term'") }
    return Term(
      try reader.text(text, "a term"), status: status,
      type: try item["type"].flatMap { try reader.optionalText($0, "type") },
      note: try item["note"].flatMap { try reader.optionalText($0, "note") }, line: text.line)
  }
}
