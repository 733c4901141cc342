import Bitext
package import Formats
import Terminology

/// Finds the concepts of a glossary that entries of another term base mean, and ids for the others.
struct ForeignIDs {
  private let known: [Concept]
  private let languages: LanguagePair

  /// Numbers of known concepts, by ids and aliases, and by folded terms of the source language.
  private var byID: [String: Int] = [:]
  private var byTerm: [String: [Int]] = [:]

  /// Ids and aliases in small letters: on some disks capitals make no other file.
  private var taken: Set<String> = []

  init(_ known: [Concept], _ languages: LanguagePair) {
    self.known = known
    self.languages = languages
    for (number, concept) in known.enumerated() {
      for id in [concept.id] + concept.aliases where byID[id] == nil { byID[id] = number }
      for key in Set(concept.terms(in: languages.source).map { TermKey.fold($0.text) }) {
        byTerm[key, default: []].append(number)
      }
    }
    taken = Set(byID.keys.map { $0.lowercased() })
  }

  /// The id of the concept that an entry means; each call gives a new one to an unknown entry.
  mutating func id(of entry: ForeignTerms.Entry) -> String {
    if let number = entry.id.flatMap({ byID[$0] }) { return known[number].id }
    let telling = entry.id.flatMap { ForeignIDs.saysSomething($0) ? Slug.of($0) : nil }
    if let concept = meant(by: entry, hasName: telling != nil) { return concept.id }
    let name = telling ?? ForeignIDs.name(of: entry, languages)
    var id = name
    var number = 2
    while !taken.insert(id.lowercased()).inserted {
      id = "\(name)-\(number)"
      number += 1
    }
    return id
  }

  /// The concept with a term of the entry in both languages. A term in the source language is enough
  /// for an entry that has no name of its own.
  private func meant(by entry: ForeignTerms.Entry, hasName: Bool) -> Concept? {
    let originals = ForeignIDs.keys(of: entry, in: languages.source)
    let translations = ForeignIDs.keys(of: entry, in: languages.target)
    let like = Set(originals.flatMap { byTerm[$0] ?? [] }).sorted().map { known[$0] }
    let same = like.first { concept in
      concept.terms(in: languages.target).contains { translations.contains(TermKey.fold($0.text)) }
    }
    return same ?? (hasName ? nil : like.first)
  }

  private static func keys(of entry: ForeignTerms.Entry, in language: Language) -> Set<String> {
    Set(
      entry.rows.filter { $0.language.map(language.includes) ?? false }
        .compactMap { $0.term.map(TermKey.fold) }
    ).subtracting([""])
  }

  /// The term to use in the source language, or the first of all.
  private static func name(of entry: ForeignTerms.Entry, _ languages: LanguagePair) -> String {
    let terms = entry.rows.filter { $0.term != nil }
    let originals = terms.filter { $0.language.map(languages.source.includes) ?? false }
    let best = originals.first { $0.status == .preferred } ?? originals.first ?? terms.first
    let key = TermKey.fold(best?.term ?? "")
    return key.isEmpty ? "concept" : Slug.of(key)
  }

  /// Numbers and words that every program puts into ids say nothing of a concept.
  private static func saysSomething(_ id: String) -> Bool {
    let empty: Set<String> = ["concept", "conceptentry", "eid", "entry", "id", "term", "termentry"]
    return TermKey.fold(id).split(separator: "-").contains { word in
      !empty.contains(String(word)) && word.allSatisfy(\.isLetter)
        && (word.utf8.count > 2)
    }
  }
}

extension GlossaryDesk {
  /// What a file says of terms, with the ids of this glossary.
  ///
  /// - Parameters:
  ///   - path: TBX, a table, or a list of terms with their translations.
  ///   - form: what is said of the file.
  /// - Returns: its rows.
  /// - Throws: `InputError` for what is none of these, with the line of the first fault.
  package func terms(
    reading path: String, _ form: GlossaryFile.Form = .init()
  ) throws -> TermRows {
    switch try GlossaryFile.read(try BytePieces(path: path), languages: languages, form: form) {
    case .table(let rows): return rows
    case .foreign(let terms):
      var ids = ForeignIDs(folder.decided + folder.imported, languages)
      var rows: [TermRow] = []
      var rest: [String: Concept] = [:]
      for entry in terms.entries {
        let id = ids.id(of: entry)
        rows += entry.rows.map { $0.with(id) }
        if rest[id] == nil { rest[id] = entry.rest.with(id) }
      }
      return TermRows(rows, rest: rest, of: terms)
    }
  }
}

extension TermRow {
  fileprivate func with(_ id: String) -> TermRow {
    var row = self
    row.id = id
    return row
  }
}

extension Concept {
  fileprivate func with(_ id: String) -> Concept {
    var concept = Concept(id: id)
    concept.matching = matching
    concept.examples = examples
    concept.decision = decision
    return concept
  }
}
