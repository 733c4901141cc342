import Bitext
import Formats
import Terminology

/// What the rows of a table change of one concept. An empty cell changes nothing.
struct TermRowEdits {
  private(set) var concept: Concept
  private(set) var edits: [ConceptEdit] = []
  private(set) var counts = GlossaryImport.Counts()
  private(set) var problems: [InputError] = []
  private let path: String

  /// What rows have said, and in which line.
  private var said: [String: (value: String, line: Int)] = [:]

  /// - Parameters:
  ///   - concept: as it is.
  ///   - rows: what the table says of it.
  ///   - path: the path of the table, for messages.
  init(_ concept: Concept, _ rows: [TermRow], path: String) {
    self.concept = concept
    self.path = path
    for row in rows {
      takeTerm(row)
      takeOthers(row)
    }
    checkPreferred(besides: concept, rows)
  }

  private mutating func takeTerm(_ row: TermRow) {
    guard let text = row.term, let language = row.language,
      claim(
        "the term '\(text)'", in: language,
        "\(row.status?.rawValue ?? "")\t\(row.type ?? "")\t\(row.note ?? "")", row)
    else { return }
    guard let known = concept.terms[language]?.first(where: { $0.text == text }) else {
      let isFirst = concept.terms[language]?.isEmpty ?? true
      let status = row.status ?? (isFirst ? .preferred : .admitted)
      make(
        .term(Term(text, status: status, type: row.type, note: row.note), language: language))
      counts.addedTerms += 1
      return
    }
    let before = edits.count
    if let status = row.status, status != known.status {
      make(.status(status, term: text, language: language))
    }
    if let type = row.type, type != known.type {
      make(.type(type, term: text, language: language))
    }
    if let note = row.note, note != known.note {
      make(.note(note, term: text, language: language))
    }
    counts.changedTerms += edits.count > before ? 1 : 0
  }

  private mutating func takeOthers(_ row: TermRow) {
    let before = edits.count
    if let text = row.definition, let language = row.language,
      claim("the definition", in: language, text, row), text != concept.definition[language]
    {
      make(.definition(text, language: language))
    }
    if let domain = row.domain, claim("the domain", in: "", domain, row),
      domain != concept.domain
    {
      make(.domain(domain))
    }
    if let isName = row.isName, claim("dnt", in: "", "\(isName)", row),
      isName != concept.matching.isName
    {
      make(.name(isName))
    }
    for alias in row.aliases where !concept.aliases.contains(alias) { make(.alias(alias)) }
    for source in row.sources where !concept.sources.contains(source) { make(.source(source)) }
    counts.otherFields += edits.count - before
  }

  /// Of each language one term is preferred; where more were before, nobody is held to that.
  private mutating func checkPreferred(besides before: Concept, _ rows: [TermRow]) {
    for (language, terms) in concept.terms.sorted(by: { $0.key < $1.key }) {
      let preferred = terms.filter { $0.status == .preferred }.map(\.text)
      let known = before.terms[language]?.count { $0.status == .preferred } ?? 0
      guard preferred.count > max(1, known) else { continue }
      problems.append(
        InputError(
          path: path, line: rows.first { $0.language == language }?.line,
          reason: "'\(preferred.joined(separator: "' and '"))' are both preferred in "
            + "'\(language)' of '\(concept.id)'; prefer one"))
    }
  }

  private mutating func make(_ edit: ConceptEdit) {
    edits.append(edit)
    concept = edit.changed(concept)
  }

  /// Whether a row may say something: no other row may say another thing of the same.
  private mutating func claim(
    _ name: String, in language: String, _ value: String, _ row: TermRow
  ) -> Bool {
    let key = "\(language)\t\(name)"
    guard let other = said.updateValue((value, row.line), forKey: key) else { return true }
    if other.value == value { return false }
    let place = language.isEmpty ? "" : " in '\(language)'"
    problems.append(
      InputError(
        path: path, line: row.line,
        reason: "\(name)\(place) of '\(row.id)' is another in line \(other.line)"))
    return false
  }
}
