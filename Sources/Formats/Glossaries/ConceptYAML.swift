package import Bitext
package import Terminology

/// `glossary/terms/ID.yml`: one concept, written by people.
///
///     id: capital-expenditure
///     aliases: [capex]
///     domain: finance
///     en: [{term: Capital Expenditure, status: preferred}, {term: Capex, type: acronym}]
///     zh: [资本支出, {term: 资本开支, status: deprecated, note: 旧译}]
///     definition: {zh: 用于购置资产的资金}
///     match: {case: exact, not_in: [资本支出法], annotate: first, dnt: false}
///     examples: [{zh: 年度资本支出, ok: true}]
///     source: [seeds/a.md#58]
///     decided: {by: reviewer, on: 2026-01-26, why: …}
///
/// Only `id` must be there. A term is a text or has keys. Without a status the first term of a
/// language is preferred where none is said to be, and every other is admitted. Any key that looks
/// like a language tag and holds a list is a language. Keys that are not known are left alone.
package enum ConceptYAML {
  package struct Reading: Sendable {
    package let concept: Concept

    /// Keys that nobody knows but that look like one which is known.
    package let notices: [InputError]

    /// Keys at the top of the file that are left alone.
    package let unknownKeys: [String]
  }

  static let keys = [
    "id", "aliases", "domain", "definition", "match", "dnt", "examples", "source", "decided",
  ]

  /// - Parameters:
  ///   - bytes: the file.
  ///   - path: its path as messages show it; its name without the ending is the concept's id.
  /// - Returns: the concept, with its path.
  /// - Throws: `InputError` for what is no YAML or no concept, with its line.
  package static func read(_ bytes: [UInt8], path: String) throws -> Reading {
    try concept(in: try YAMLText(reading: bytes, path: path))
  }

  static func concept(in file: YAMLText) throws -> Reading {
    let reader = YAMLReader(path: file.path)
    guard let root = file.root else {
      throw InputError(path: file.path, reason: "holds no concept; write `id: …`")
    }
    var concept = Concept(id: try id(root, reader))
    concept.path = file.path
    for entry in try reader.entries(root, "the file") {
      try set(entry, of: &concept, reader)
    }
    let others = (root.entries ?? []).filter { !isKnown($0) }.map(\.key)
    return Reading(concept: concept, notices: notices(root, reader), unknownKeys: others)
  }

  private static func isKnown(_ entry: YAMLItem.Entry) -> Bool {
    keys.contains(entry.key) || ConceptTerms.isLanguage(entry)
  }

  private static func id(_ root: YAMLItem, _ reader: YAMLReader) throws -> String {
    _ = try reader.entries(root, "the file")
    guard let item = root["id"] else {
      throw InputError(path: reader.path, reason: "id is missing; write `id: \(reader.stem)`")
    }
    let id = try reader.text(item, "id")
    guard id == reader.stem else {
      throw reader.fault(
        item, "id '\(id)' differs from the file's name; write `id: \(reader.stem)`")
    }
    return id
  }

  private static func set(
    _ entry: YAMLItem.Entry, of concept: inout Concept, _ reader: YAMLReader
  ) throws {
    let value = entry.value
    switch entry.key {
    case "aliases": concept.aliases = try reader.texts(value, "aliases")
    case "domain": concept.domain = try reader.optionalText(value, "domain")
    case "source": concept.sources = try reader.texts(value, "source")
    case "definition": concept.definition = try definition(value, reader)
    case "match": try setMatching(value, of: &concept, reader)
    case "dnt": concept.matching.isName = try reader.truth(value, "dnt")
    case "examples": concept.examples = try examples(value, reader)
    case "decided": concept.decision = try decision(value, reader)
    default:
      guard ConceptTerms.isLanguage(entry) else { return }
      concept.terms[entry.key] = try ConceptTerms.read(value, entry.key, reader)
    }
  }

  private static func definition(
    _ item: YAMLItem, _ reader: YAMLReader
  ) throws -> [String: String] {
    if item.isBlank { return [:] }
    var definition: [String: String] = [:]
    for entry in try reader.entries(item, "definition") where !entry.value.isBlank {
      definition[entry.key] = try reader.text(entry.value, "definition")
    }
    return definition
  }

  private static func setMatching(
    _ item: YAMLItem, of concept: inout Concept, _ reader: YAMLReader
  ) throws {
    if item.isBlank { return }
    for entry in try reader.entries(item, "match") {
      switch entry.key {
      case "case":
        concept.matching.isCaseExact =
          try reader.choice(entry.value, "case", of: ["insensitive", "exact"]) == "exact"
      case "not_in": concept.matching.notIn = try reader.texts(entry.value, "not_in")
      case "annotate":
        let names = Concept.Matching.Annotate.allCases.map(\.rawValue)
        concept.matching.annotate = .init(
          rawValue: try reader.choice(entry.value, "annotate", of: names))
      case "dnt": concept.matching.isName = try reader.truth(entry.value, "dnt")
      default: break
      }
    }
  }

  private static func examples(
    _ item: YAMLItem, _ reader: YAMLReader
  ) throws -> [Concept.Example] {
    if item.isBlank { return [] }
    return try reader.list(item, "examples").flatMap { item in
      let isRight = try item["ok"].map { try reader.truth($0, "ok") } ?? true
      let examples = try reader.entries(item, "an example").filter { $0.key != "ok" }.map {
        Concept.Example(
          language: $0.key, text: try reader.text($0.value, "an example"), isRight: isRight,
          line: $0.keyLine)
      }
      if examples.isEmpty { throw reader.fault(item, "an example needs a text, as in `zh: …`") }
      return examples
    }
  }

  private static func decision(
    _ item: YAMLItem, _ reader: YAMLReader
  ) throws -> Concept.Decision? {
    if item.isBlank { return nil }
    _ = try reader.entries(item, "decided")
    func text(_ key: String) throws -> String? {
      try item[key].flatMap { try reader.optionalText($0, key) }
    }
    return Concept.Decision(by: try text("by"), on: try text("on"), why: try text("why"))
  }

  private static func notices(_ root: YAMLItem, _ reader: YAMLReader) -> [InputError] {
    let languages = (root.entries ?? []).filter(ConceptTerms.isLanguage)
    let terms = languages.flatMap { $0.value.list ?? [] }
    return reader.notices(root, knowing: keys + languages.map(\.key) + ["en", "zh"])
      + (root["match"].map { reader.notices($0, knowing: ["case", "not_in", "annotate", "dnt"]) }
        ?? [])
      + (root["decided"].map { reader.notices($0, knowing: ["by", "on", "why"]) } ?? [])
      + terms.flatMap { reader.notices($0, knowing: ConceptTerms.keys) }
  }
}
