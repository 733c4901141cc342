import Terminology

/// What a change means in the file of a concept.
extension ConceptEdit {
  /// Whether all texts but those that this change means are the same as before.
  func keeps(_ before: [YAMLLeaf], in after: [YAMLLeaf], of root: YAMLItem) -> Bool {
    let touched = touched(in: root)
    func others(_ leaves: [YAMLLeaf]) -> [YAMLLeaf] {
      leaves.filter { leaf in !leaf.path.starts(with: touched) }
    }
    return others(before) == others(after)
  }

  /// The line that a message about this change names.
  func line(in root: YAMLItem) -> Int {
    touched(in: root).first.flatMap { root[$0]?.line } ?? root.line
  }

  /// The path of what this change means. What is blank becomes a list or gets keys.
  private func touched(in root: YAMLItem) -> [String] {
    switch self {
    case .status(_, let text, let language): root.path(ofTerm: text, language, "status")
    case .type(_, let text, let language): root.path(ofTerm: text, language, "type")
    case .note(_, let text, let language): root.path(ofTerm: text, language, "note")
    case .term(_, let language): root.path(behind: language)
    case .alias: root.path(behind: "aliases")
    case .source: root.path(behind: "source")
    case .domain: ["domain"]
    case .definition(_, let language): root.path("definition", language)
    case .name: root["dnt"] == nil ? root.path("match", "dnt") : ["dnt"]
    case .decision(let decision): root.path("decided", ConceptEdit.part(of: decision).key)
    }
  }
}

extension YAMLItem {
  /// A key of a term; of one that is a text only, the whole term.
  fileprivate func path(ofTerm text: String, _ language: String, _ key: String) -> [String] {
    let items = self[language]?.list ?? []
    let number = items.firstIndex { ($0.text ?? $0["term"]?.text) == text } ?? 0
    let isText = items.indices.contains(number) && items[number].text != nil
    return [language, String(number)] + (isText ? [] : [key])
  }

  /// The place behind the last part of a list.
  fileprivate func path(behind key: String) -> [String] {
    let items = self[key]?.list ?? []
    return items.isEmpty ? [key] : [key, String(items.count)]
  }

  fileprivate func path(_ key: String, _ inner: String) -> [String] {
    self[key]?.entries?.isEmpty == false ? [key, inner] : [key]
  }
}
