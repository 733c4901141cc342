package import Terminology

/// The whole text of a concept's file, for a concept that has none yet.
package enum ConceptText {
  package static func text(_ concept: Concept) -> String {
    var lines = ["id: \(YAMLScalar.text(concept.id))"]
    if !concept.aliases.isEmpty { lines.append("aliases: \(list(concept.aliases))") }
    if let domain = concept.domain { lines.append("domain: \(YAMLScalar.text(domain))") }
    for language in languages(concept) {
      lines.append("\(language):")
      lines += (concept.terms[language] ?? []).map { "  - \(term($0))" }
    }
    if !concept.definition.isEmpty {
      lines.append("definition: \(mapping(concept.definition.sorted { $0.key < $1.key }))")
    }
    if concept.matching != Concept.Matching() { lines.append("match: \(matching(concept))") }
    if !concept.examples.isEmpty {
      lines.append("examples:")
      lines += concept.examples.map {
        "  - {\($0.language): \(YAMLScalar.text($0.text)), ok: \($0.isRight)}"
      }
    }
    if !concept.sources.isEmpty { lines.append("source: \(list(concept.sources))") }
    if let decision = concept.decision.map(decision), !decision.isEmpty {
      lines.append("decided: \(mapping(decision))")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// A term between brackets, with its status.
  static func term(_ term: Term) -> String {
    let parts = [
      ("term", term.text), ("status", term.status.rawValue), ("type", term.type),
      ("note", term.note),
    ]
    return mapping(parts.compactMap { key, text in text.map { (key, $0) } })
  }

  /// English, Chinese, then the others by their tags.
  static func languages(_ concept: Concept) -> [String] {
    let tags = concept.terms.filter { !$0.value.isEmpty }.keys
    return ["en", "zh"].filter(tags.contains)
      + tags.filter { $0 != "en" && $0 != "zh" }.sorted()
  }

  private static func matching(_ concept: Concept) -> String {
    let matching = concept.matching
    var parts: [String] = []
    if matching.isCaseExact { parts.append("case: exact") }
    if !matching.notIn.isEmpty { parts.append("not_in: \(list(matching.notIn))") }
    if let annotate = matching.annotate { parts.append("annotate: \(annotate.rawValue)") }
    if matching.isName { parts.append("dnt: true") }
    return "{\(parts.joined(separator: ", "))}"
  }

  private static func decision(_ decision: Concept.Decision) -> [(key: String, value: String)] {
    [("by", decision.by), ("on", decision.on), ("why", decision.why)]
      .compactMap { key, text in text.map { (key, $0) } }
  }

  private static func list(_ texts: [String]) -> String {
    "[\(texts.map(YAMLScalar.text).joined(separator: ", "))]"
  }

  private static func mapping(_ parts: [(key: String, value: String)]) -> String {
    "{\(parts.map { "\($0.key): \(YAMLScalar.text($0.value))" }.joined(separator: ", "))}"
  }
}
