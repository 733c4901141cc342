import Bitext
import Terminology

/// Makes rows of an entry of a TBX.
struct TBXEntry {
  private(set) var entry: ForeignTerms.Entry

  /// What there is no place for, the name of its category each.
  private(set) var losses: [String] = []
  private var tags: ForeignTags
  private let generation: TBXGeneration
  private let path: String

  /// What belongs to the whole concept.
  private var whole: TermRow
  private var definitions: [(tag: String, text: String)] = []
  private var transactions = TBXTransactions()

  init(_ node: XMLNode, _ generation: TBXGeneration, _ languages: LanguagePair, path: String) {
    let id = node.element["id"].map { XMLName.restored($0) }
    entry = ForeignTerms.Entry(id: id, line: node.line)
    whole = TermRow(line: node.line)
    tags = ForeignTags(languages)
    self.generation = generation
    self.path = path
  }

  /// - Parameters:
  ///   - node: the entry.
  ///   - language: that of what names none.
  /// - Throws: `InputError` for elements that TBX does not allow, and for what is no language.
  mutating func read(_ node: XMLNode, inheriting language: String) throws {
    let sections = node.children.filter { $0.name == generation.language }
    // What is said of languages before their terms is kept under the tags of these.
    let named = try sections.map { ($0, try tag(of: $0, $0.element["xml:lang"] ?? "")) }
    for field in try fields(of: node, but: generation.language) {
      try readWhole(field, inheriting: language)
    }
    for (section, tag) in named { try read(section, in: tag) }
    entry.rest.decision = transactions.decision
    losses += transactions.losses
    addDefinitions()
    addWhole()
    if !entry.rows.contains(where: { $0.term != nil }) { losses.append("concepts without terms") }
  }

  private mutating func tag(of node: XMLNode, _ written: String) throws -> String {
    guard let tag = tags.tag(of: written) else {
      throw InputError(
        path: path, line: node.line,
        reason: written.isEmpty
          ? "the \(node.name) has no xml:lang" : "'\(written)' is no language")
    }
    return tag
  }

  private mutating func readWhole(_ field: TBXField, inheriting language: String) throws {
    switch field.category {
    case "subjectField" where whole.domain == nil: whole.domain = field.text
    case "definition":
      let language = field.language ?? language
      define(field.text, in: try tag(of: field.node, language))
    case "source": whole.sources.append(field.text)
    case "note": try readNote(field, inheriting: language)
    case "transacGrp": transactions.read(field.node)
    default: losses.append(field.category)
    }
  }

  private mutating func readNote(_ field: TBXField, inheriting language: String) throws {
    let (key, value) = TBXNote.read(field.text)
    switch key {
    case .alias: whole.aliases.append(value)
    case .textCase where value == "exact": entry.rest.matching.isCaseExact = true
    case .notIn: entry.rest.matching.notIn.append(value)
    case .annotate: entry.rest.matching.annotate = .init(rawValue: value)
    case .translate where value == "no": whole.isName = true
    case .example, .wrongExample:
      let tag = try tag(of: field.node, field.language ?? language)
      addExample(value, tag, field, key == .example ? .preferred : .deprecated)
    default: losses.append("notes on concepts")
    }
  }

  private mutating func read(_ section: XMLNode, in tag: String) throws {
    for field in try fields(of: section, but: generation.term, "ntig") {
      switch field.category {
      case "definition": define(field.text, in: tag)
      case "note": losses.append("notes on languages")
      default: losses.append(field.category)
      }
    }
    for node in section.children where [generation.term, "ntig"].contains(node.name) {
      try readTerm(node, in: tag)
    }
  }

  private mutating func readTerm(_ node: XMLNode, in tag: String) throws {
    // A term with its parts stands one level deeper.
    let group = node.children.first { $0.name == "termGrp" }
    var nodes = (group?.children ?? []) + node.children.filter { $0.name != "termGrp" }
    guard let number = nodes.firstIndex(where: { $0.name == "term" }) else {
      throw InputError(path: path, line: node.line, reason: "the \(node.name) has no term")
    }
    let term = TBXField(nodes.remove(at: number))
    if term.text.isEmpty {
      throw InputError(path: path, line: term.node.line, reason: "the term is empty")
    }
    if entry.rows.contains(where: { $0.language == tag && $0.term == term.text }) {
      return losses.append("terms that stand twice in an entry")
    }
    var reading = TBXTerm(row: TermRow(line: term.node.line, language: tag, term: term.text))
    for field in try fields(of: nodes) { reading.read(field) }
    entry.rows.append(reading.row)
    losses += reading.losses
    for context in reading.contexts {
      addExample(context.text, tag, context, reading.row.status ?? .preferred)
    }
  }

  private mutating func addExample(
    _ text: String, _ tag: String, _ field: TBXField, _ status: Term.Status
  ) {
    entry.rest.examples.append(
      Concept.Example(
        language: tag, text: text, isRight: status.isAccepted, line: field.node.line))
  }

  private mutating func define(_ text: String, in tag: String) {
    if definitions.contains(where: { $0.tag == tag }) {
      return losses.append("further definitions")
    }
    definitions.append((tag, text))
  }

  /// Puts each definition on the first row of its language.
  private mutating func addDefinitions() {
    for (tag, text) in definitions {
      if let index = entry.rows.firstIndex(where: { $0.language == tag }) {
        entry.rows[index].definition = text
      } else {
        entry.rows.append(TermRow(line: entry.line, language: tag, definition: text))
      }
    }
  }

  private mutating func addWhole() {
    guard !entry.rows.isEmpty else { return }
    entry.rows[0].domain = whole.domain
    entry.rows[0].isName = whole.isName
    entry.rows[0].aliases = whole.aliases
    entry.rows[0].sources = whole.sources
  }

  private mutating func fields(
    of node: XMLNode, but names: String...
  ) throws -> [TBXField] {
    try fields(of: node.children.filter { !names.contains($0.name) })
  }

  /// Fields without the groups around them; what else stands in such a group has no place.
  private mutating func fields(of nodes: [XMLNode]) throws -> [TBXField] {
    var fields: [TBXField] = []
    for node in nodes {
      if TBXGeneration.structure.contains(node.name) {
        throw InputError(
          path: path, line: node.line, reason: "'\(node.name)' can not stand here in a TBX")
      }
      guard ["descripGrp", "adminGrp", "termNoteGrp"].contains(node.name) else {
        fields.append(TBXField(node))
        continue
      }
      let parts = node.children.map(TBXField.init)
      fields += parts.prefix(1)
      losses += parts.dropFirst().map { "\($0.category) beside a \(parts[0].category)" }
    }
    return fields.filter { !$0.text.isEmpty || $0.category == "transacGrp" }
  }
}
