package import Bitext
import Formats
package import Terminology

/// A glossary with all that is needed to decide about its concepts.
package struct GlossaryDesk: Sendable {
  /// A concept that a name stands for.
  enum Subject {
    case decided(GlossaryFolder.ConceptFile)
    case proposed(Concept)

    var concept: Concept {
      switch self {
      case .decided(let file): file.concept
      case .proposed(let concept): concept
      }
    }
  }

  package let folder: GlossaryFolder
  package let assembled: AssembledGlossary
  package let languages: LanguagePair

  /// Terms found by counting about which nobody has decided and which no document annotates, as
  /// proposed concepts; the best first.
  let mined: [Concept]
  private let minedTerms: [MinedTerm]

  /// - Parameters:
  ///   - folder: the glossary.
  ///   - languages: the languages of originals and translations.
  ///   - mined: terms found by counting, which may be decided about too.
  package init(_ folder: GlossaryFolder, _ languages: LanguagePair, mined: [MinedTerm] = []) {
    self.folder = folder
    self.languages = languages
    assembled = folder.assembledWithImported(languages)
    minedTerms = mined
    self.mined = assembled.proposing(mined, rejected: folder.rejected, languages)
  }

  /// The desk when changes are written.
  func with(_ changes: GlossaryChanges) throws -> GlossaryDesk {
    GlossaryDesk(try folder.with(changes), languages, mined: minedTerms)
  }

  /// The desk with what lies on the disk.
  var reread: GlossaryDesk {
    GlossaryDesk(GlossaryFolder(reading: folder.path), languages, mined: minedTerms)
  }

  /// The concept with an id, an earlier id, the key of a candidate or a term in the source language.
  ///
  /// - Parameter name: as a person gives it: `capital-expenditure`, `Capex`.
  /// - Returns: what people decided before what documents propose.
  /// - Throws: `InputError` with the nearest ids where there is none.
  func subject(_ name: String) throws -> Subject {
    let key = TermKey.fold(name)
    if let file = folder.file(of: name) ?? folder.file(of: key) { return .decided(file) }
    if let problem = folder.problems.first(where: { Self.isFile($0.path, of: [name, key]) }) {
      throw problem
    }
    for concept in assembled.glossary.concepts where isNamed(key, concept) {
      guard concept.isDecided else { return .proposed(concept) }
      if let file = folder.file(of: concept.id) { return .decided(file) }
    }
    if let concept = mined.first(where: { $0.id == key }) { return .proposed(concept) }
    throw unknown(name)
  }

  /// The candidates that a name stands for, also those that disagree with a decided concept.
  func candidates(_ name: String) throws -> [Candidate] {
    let key = TermKey.fold(name)
    let conflicts = assembled.conflicts.filter { $0.concept == name || $0.candidate.key == key }
    if !conflicts.isEmpty { return conflicts.map(\.candidate) }
    guard case .proposed(let concept) = try subject(name) else {
      throw InputError(
        path: folder.path,
        reason: "'\(name)' is decided and no document disagrees; forbid its terms instead")
    }
    return assembled.proposals[concept.id] ?? minedCandidates(concept.id)
  }

  /// What was found by counting, by its key.
  func minedCandidates(_ key: String) -> [Candidate] {
    minedTerms.map { Candidate($0) }.filter { $0.key == key }
  }

  /// Where the file of a concept without one will lie.
  func path(of id: String) -> String { "\(folder.path)/terms/\(id).yml" }

  /// The tag under which a concept has a term, or should get one: that of the language whose letters
  /// the term is written in.
  func language(of term: String, in concept: Concept) -> String {
    let tags = concept.terms.keys.sorted()
    if let tag = tags.first(where: { concept.terms[$0]?.contains { $0.text == term } ?? false }) {
      return tag
    }
    let language = isTarget(term) ? languages.target : languages.source
    return tags.first(where: language.includes) ?? language.tag
  }

  /// Latin letters stand in terms of every language: the other script tells.
  func isTarget(_ term: String) -> Bool {
    func holds(_ script: Script) -> Bool { term.unicodeScalars.contains { Script($0) == script } }
    if languages.target.script != .latin { return holds(languages.target.script) }
    return languages.source.script == .latin || !holds(languages.source.script)
  }

  static func isFile(_ path: String, of ids: [String]) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return ids.contains { name == "\($0).yml" || name == "\($0).yaml" }
  }

  private func isNamed(_ key: String, _ concept: Concept) -> Bool {
    !key.isEmpty
      && (concept.id == key
        || concept.terms(in: languages.source).contains { TermKey.fold($0.text) == key }
        || assembled.proposals[concept.id]?.contains { $0.key == key } ?? false)
  }

  private func unknown(_ name: String) -> InputError {
    let key = TermKey.fold(name)
    if folder.rejected.contains(where: { $0.key == key }) {
      return InputError(
        path: folder.path + "/rejected.tsv",
        reason: "'\(name)' is rejected; delete its row to take that back")
    }
    let names = Set(
      assembled.glossary.concepts.flatMap { concept in
        [concept.id] + concept.aliases
          + concept.terms(in: languages.source).map { TermKey.fold($0.text) }
      })
    let nearest = names.sorted { (key.distance(to: $0), $0) < (key.distance(to: $1), $1) }
      .prefix(3)
    let advice = nearest.isEmpty ? "" : "; did you mean '\(nearest.joined(separator: "', '"))'?"
    return InputError(path: folder.path, reason: "there is no concept '\(name)'" + advice)
  }
}
