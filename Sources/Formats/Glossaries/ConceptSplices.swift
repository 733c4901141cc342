import Bitext
import Terminology

extension ConceptEdit {
  /// The changes to make for this one, each of one place.
  func steps(in file: YAMLText, _ concept: Concept) -> [ConceptEdit] {
    if case .decision(let decision) = self {
      return [
        Concept.Decision(by: decision.by), Concept.Decision(on: decision.on),
        Concept.Decision(why: decision.why),
      ].filter { $0 != Concept.Decision() }.map { .decision($0) }
    }
    return (file.root.flatMap { pinning(in: $0, concept) }.map { [$0] } ?? []) + [self]
  }

  /// Writes down the status that the first term of a language has because none is said to be
  /// preferred, or because one is, where this change would give it another.
  private func pinning(in root: YAMLItem, _ concept: Concept) -> ConceptEdit? {
    guard let language, let first = concept.terms[language]?.first,
      let items = root[language]?.list, items.first?["status"] == nil
    else { return nil }
    if case .status(_, first.text, _) = self { return nil }
    let isStated = items.contains { $0["status"]?.text == Term.Status.preferred.rawValue }
    let others = changed(concept).terms[language]?.dropFirst() ?? []
    guard others.contains(where: { $0.status == .preferred }) != isStated else { return nil }
    return .status(first.status, term: first.text, language: language)
  }

  private var language: String? {
    switch self {
    case .status(_, _, let language), .term(_, let language): language
    default: nil
    }
  }

  /// The change of the file's bytes.
  func splice(in file: YAMLText, _ root: YAMLItem) throws -> YAMLSplice {
    switch self {
    case .status(let status, let term, let language):
      return try termSplice("status", status.rawValue, of: term, in: root[language], file)
    case .type(let type, let term, let language):
      return try termSplice("type", type, of: term, in: root[language], file)
    case .note(let note, let term, let language):
      return try termSplice("note", note, of: term, in: root[language], file)
    case .term(let term, let language):
      let yaml = ConceptText.term(term)
      if let list = root[language] { return try file.appending(yaml, to: list) }
      let isFlow = file.begins(root, with: "{")
      let list = isFlow ? " [\(yaml)]" : "\(file.lineBreak())  - \(yaml)"
      return try file.inserting("\(language):\(list)", in: root, behind: lastLanguage(root))
    case .alias(let alias): return try listSplice(alias, "aliases", behind: "id", file, root)
    case .source(let source): return try listSplice(source, "source", behind: nil, file, root)
    case .domain(let domain): return try textSplice(domain, ["domain"], file, root)
    case .definition(let text, let language):
      return try textSplice(text, ["definition", language], file, root)
    case .name(let isName): return try nameSplice(isName, file, root)
    case .decision(let decision):
      let (key, text) = ConceptEdit.part(of: decision)
      return try textSplice(text, ["decided", key], file, root)
    }
  }

  private func nameSplice(
    _ isName: Bool, _ file: YAMLText, _ root: YAMLItem
  ) throws -> YAMLSplice {
    let path = root["dnt"] == nil ? ["match", "dnt"] : ["dnt"]
    let splice = try textSplice("\(isName)", path, file, root)
    // Here a truth value is what is meant, so it needs no quotes.
    return YAMLSplice(
      range: splice.range, text: splice.text.replacing("'\(isName)'", with: "\(isName)"))
  }

  /// Sets what is said of a term.
  private func termSplice(
    _ key: String, _ value: String, of text: String, in list: YAMLItem?, _ file: YAMLText
  ) throws -> YAMLSplice {
    guard let item = list?.list?.first(where: { ($0.text ?? $0["term"]?.text) == text }) else {
      throw InputError(path: file.path, reason: "has no term '\(text)'")
    }
    let yaml = "\(key): \(YAMLScalar.text(value))"
    if item.text != nil { return try file.wrapping(item, "{term: ", ", \(yaml)}") }
    if let written = item[key] { return try file.replacing(written, with: value) }
    return try file.inserting(yaml, in: item, behind: key == "status" ? "term" : nil)
  }

  private func listSplice(
    _ text: String, _ key: String, behind other: String?, _ file: YAMLText, _ root: YAMLItem
  ) throws -> YAMLSplice {
    let yaml = YAMLScalar.text(text)
    if let list = root[key] { return try file.appending(yaml, to: list) }
    return try file.inserting("\(key): [\(yaml)]", in: root, behind: other)
  }

  /// Sets a text to which one or two keys lead.
  private func textSplice(
    _ text: String, _ path: [String], _ file: YAMLText, _ item: YAMLItem
  ) throws -> YAMLSplice {
    guard let key = path.first else { return try file.replacing(item, with: text) }
    let rest = path.dropFirst()
    let yaml = YAMLScalar.text(text)
    let value = rest.first.map { "{\($0): \(yaml)}" } ?? yaml
    guard let inner = item[key] else {
      return try file.inserting("\(key): \(value)", in: item)
    }
    if inner.isBlank, !rest.isEmpty {
      return YAMLSplice(range: inner.start..<inner.start, text: " " + value)
    }
    return try textSplice(text, Array(rest), file, inner)
  }

  private func lastLanguage(_ root: YAMLItem) -> String? {
    root.entries?.last(where: ConceptTerms.isLanguage)?.key
  }

  static func part(of decision: Concept.Decision) -> (key: String, text: String) {
    if let by = decision.by { return ("by", by) }
    if let on = decision.on { return ("on", on) }
    return ("why", decision.why ?? "")
  }
}
