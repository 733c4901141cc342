package import Bitext
package import Terminology

/// Concepts as another tool wrote them down.
package struct ForeignTerms: Sendable {
  package struct Entry: Sendable {
    /// The concept's id there; nil where it has none.
    package let id: String?

    /// 1-based.
    package let line: Int

    /// What it says, without an id.
    package internal(set) var rows: [TermRow] = []

    /// What rows have no column for: how terms are found, examples, the decision.
    package internal(set) var rest = Concept(id: "")

    /// Makes what can be made of an entry without looking at others.
    init(id: String?, line: Int) {
      self.id = id
      self.line = line
    }
  }

  package let path: String
  package let entries: [Entry]

  /// What there is no place for, and rows that can not be taken.
  package let notices: [InputError]
  package let problems: [InputError]
}

/// The languages of a file, by the tags of the glossary.
struct ForeignTags {
  private let languages: LanguagePair

  /// The tags of the glossary that are taken, with what the file calls them.
  private var taken: [String: String] = [:]

  init(_ languages: LanguagePair) { self.languages = languages }

  /// The tag under which terms of a language are kept: that of one of the two languages where it is
  /// one of them and no other of its kind was there before. Nil for what is no tag.
  mutating func tag(of written: String) -> String? {
    let parts = written.split(separator: "_", omittingEmptySubsequences: false)
      .joined(separator: "-").split(separator: "-", omittingEmptySubsequences: false)
    let own = ([parts.first?.lowercased() ?? ""] + parts.dropFirst().map(String.init))
      .joined(separator: "-")
    guard ConceptTerms.isTag(own) else { return nil }
    guard let known = ForeignTags.known(own, in: languages),
      taken[known, default: own] == own
    else { return own }
    taken[known] = own
    return known
  }

  /// The tag of the one of two languages that a tag means.
  static func known(_ tag: String, in languages: LanguagePair) -> String? {
    [languages.source, languages.target].first { language in
      // Traditional Chinese is no variant of simplified Chinese that may stand in its place.
      language.includes(tag) && (!isTraditional(tag) || isTraditional(language.tag))
    }?.tag
  }

  private static func isTraditional(_ tag: String) -> Bool {
    let parts = Set(tag.lowercased().split { $0 == "-" || $0 == "_" }.map(String.init))
    return parts.contains("zh") && !parts.contains("hans")
      && !parts.isDisjoint(with: ["hant", "tw", "hk", "mo"])
  }
}
