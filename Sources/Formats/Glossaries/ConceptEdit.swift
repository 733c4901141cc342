import Bitext
package import Terminology

/// A change that a person wants of one concept.
package enum ConceptEdit: Sendable, Equatable {
  case status(Term.Status, term: String, language: String)
  case type(String, term: String, language: String)
  case note(String, term: String, language: String)
  case term(Term, language: String)
  case alias(String)
  case source(String)
  case domain(String)
  case definition(String, language: String)

  /// Whether the concept is a name that is never translated.
  case name(Bool)
  case decision(Concept.Decision)

  /// Makes changes in the file of a concept. Every byte that they do not mean stays.
  ///
  /// - Parameters:
  ///   - edits: the changes, made one after another.
  ///   - bytes: the file.
  ///   - path: its path, for messages.
  /// - Returns: the bytes of the changed file.
  /// - Throws: `InputError` where the file can not be read, or where it is not sure how to make a
  ///   change.
  package static func apply(
    _ edits: [ConceptEdit], to bytes: [UInt8], path: String
  ) throws -> [UInt8] {
    try edits.reduce(bytes) { bytes, edit in
      let file = try YAMLText(reading: bytes, path: path)
      let concept = try ConceptYAML.concept(in: file).concept
      return try edit.steps(in: file, concept).reduce(bytes) { try $1.made(in: $0, path: path) }
    }
  }

  /// The concept after the change.
  package func changed(_ concept: Concept) -> Concept {
    var concept = concept
    switch self {
    case .status(let status, let text, let language):
      concept.change(text, in: language) {
        Term($0.text, status: status, type: $0.type, note: $0.note)
      }
    case .type(let type, let text, let language):
      concept.change(text, in: language) {
        Term($0.text, status: $0.status, type: type, note: $0.note)
      }
    case .note(let note, let text, let language):
      concept.change(text, in: language) {
        Term($0.text, status: $0.status, type: $0.type, note: note)
      }
    case .term(let term, let language): concept.terms[language, default: []].append(term)
    case .alias(let alias): concept.aliases.append(alias)
    case .source(let source): concept.sources.append(source)
    case .domain(let domain): concept.domain = domain
    case .definition(let text, let language): concept.definition[language] = text
    case .name(let isName): concept.matching.isName = isName
    case .decision(let decision):
      let before = concept.decision
      concept.decision = Concept.Decision(
        by: decision.by ?? before?.by, on: decision.on ?? before?.on,
        why: decision.why ?? before?.why)
    }
    return concept
  }

  /// Makes one change, and holds the outcome against what was meant.
  private func made(in bytes: [UInt8], path: String) throws -> [UInt8] {
    let file = try YAMLText(reading: bytes, path: path)
    let before = try ConceptYAML.concept(in: file).concept
    guard let root = file.root else { return bytes }
    let splice = try splice(in: file, root)
    let changed = splice.applied(to: bytes)
    guard let after = try? YAMLText(reading: changed, path: path),
      let concept = try? ConceptYAML.concept(in: after).concept,
      concept.withoutLines == self.changed(before).withoutLines,
      let leaves = after.root?.leaves(), keeps(root.leaves(), in: leaves, of: root)
    else { throw file.refusal(line(in: root)) }
    return changed
  }
}

extension Concept {
  fileprivate mutating func change(_ text: String, in language: String, _ body: (Term) -> Term) {
    terms[language] = (terms[language] ?? []).map { $0.text == text ? body($0) : $0 }
  }

  /// The concept as if it stood in no file, for comparing.
  fileprivate var withoutLines: Concept {
    var concept = self
    concept.terms = terms.filter { !$0.value.isEmpty }.mapValues { terms in
      terms.map { Term($0.text, status: $0.status, type: $0.type, note: $0.note) }
    }
    concept.examples = examples.map {
      Example(language: $0.language, text: $0.text, isRight: $0.isRight, line: 1)
    }
    return concept
  }
}
