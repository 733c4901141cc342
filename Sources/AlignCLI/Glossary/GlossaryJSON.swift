import AlignKit
import Bitext
import Checking
import Foundation
import Terminology

/// A glossary as one JSON object.
enum GlossaryJSON {
  /// - Returns: UTF-8, ending with a line feed.
  static func text(_ overview: GlossaryOverview) throws -> String {
    try text(List(overview))
  }

  static func text(_ page: ConceptPage) throws -> String { try text(Page(page)) }

  private static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }

  private struct List: Encodable {
    let schema = 1
    let concepts: [ConceptJSON]
    let mined: [MinedJSONRow]

    init(_ overview: GlossaryOverview) {
      concepts = overview.entries.map(ConceptJSON.init)
      mined = overview.mined.map(MinedJSONRow.init)
    }
  }

  private struct Page: Encodable {
    let schema = 1
    let concept: ConceptJSON
    let occurrences: [OccurrenceJSON]

    init(_ page: ConceptPage) {
      concept = ConceptJSON(page.entry)
      occurrences = page.occurrences.map(OccurrenceJSON.init)
    }
  }
}

private struct MinedJSONRow: Encodable {
  let english: String
  let term: String
  let score: Double
  let count: Int
  let first: Candidate.Place
  let documents: [String]

  init(_ mined: MinedTerm) {
    english = mined.english
    term = mined.term
    score = mined.score
    count = mined.count
    first = mined.first
    documents = mined.documents
  }
}

private struct OccurrenceJSON: Encodable {
  let document: String
  let path: String
  let line: Int
  let column: Int

  /// `rendered`, `nearby`, `missing`, `unasked` or `alone`.
  let standing: String
  let source: String?
  let target: String?

  /// What of each text names the concept.
  let sourceMatches: [String]
  let targetMatches: [String]

  init(_ occurrence: ConceptPage.Occurrence) {
    document = occurrence.document
    path = occurrence.place.path
    line = occurrence.place.line
    column = occurrence.place.column
    standing = occurrence.standing.rawValue
    source = occurrence.source?.text
    target = occurrence.target?.text
    sourceMatches = occurrence.source?.parts.filter(\.isMarked).map(\.text) ?? []
    targetMatches = occurrence.target?.parts.filter(\.isMarked).map(\.text) ?? []
  }
}
