/// A proposed concept: what the documents say about a term, before anybody has decided.
package struct Candidate: Sendable, Equatable, Codable {
  package enum Kind: String, Sendable, Codable {
    /// A term with its original behind it in brackets.
    case annotation
    /// A name from the front matter, which is not translated.
    case name
  }

  /// A line of a file.
  package struct Place: Sendable, Equatable, Codable {
    package let path: String

    /// 1-based.
    package let line: Int

    package init(path: String, line: Int) {
      self.path = path
      self.line = line
    }
  }

  /// The English of the most specific form, folded: `capital-expenditure`.
  package let key: String
  package let english: String
  package let expansion: String?

  /// Empty for a name.
  package let term: String
  package let definition: String?
  package let kind: Kind

  /// How often it is annotated, or in how many documents the name is listed.
  package let count: Int
  package let first: Place

  /// Names of the documents, in order.
  package let documents: [String]

  /// Whether a form of it stands in the original of one of these documents.
  package let isAttested: Bool

  package init(
    key: String, english: String, expansion: String?, term: String, definition: String?,
    kind: Kind, count: Int, first: Place, documents: [String], isAttested: Bool
  ) {
    self.key = key
    self.english = english
    self.expansion = expansion
    self.term = term
    self.definition = definition
    self.kind = kind
    self.count = count
    self.first = first
    self.documents = documents
    self.isAttested = isAttested
  }
}
