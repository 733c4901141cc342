import Bitext
package import Terminology

/// Concepts as a table for a spreadsheet, a term a row.
///
/// What belongs to a language or to the whole concept stands on the first row of it.
package enum TermTable {
  package static let columns = [
    "id", "language", "term", "status", "type", "note", "definition", "domain", "dnt", "aliases",
    "source",
  ]

  package static func text(_ concepts: [Concept], as format: SheetFormat) -> String {
    SheetText.text([columns] + concepts.flatMap(rows), as: format)
  }

  private static func rows(_ concept: Concept) -> [[String]] {
    var rows = languages(of: concept).flatMap { language in
      self.rows(concept, language).enumerated().map { number, cells in
        [concept.id, language] + cells + [number == 0 ? concept.definition[language] ?? "" : ""]
      }
    }
    if rows.isEmpty { rows = [[concept.id] + Array(repeating: "", count: 6)] }
    let whole = [
      concept.domain ?? "", concept.matching.isName ? "true" : "", TermList.text(concept.aliases),
      TermList.text(concept.sources),
    ]
    return rows.enumerated().map { $1 + ($0 == 0 ? whole : whole.map { _ in "" }) }
  }

  /// The cells of each term of a language; of a language with a definition alone they are empty.
  private static func rows(_ concept: Concept, _ language: String) -> [[String]] {
    let terms = concept.terms[language] ?? []
    if terms.isEmpty { return [["", "", "", ""]] }
    return terms.map { [$0.text, $0.status.rawValue, $0.type ?? "", $0.note ?? ""] }
  }

  private static func languages(of concept: Concept) -> [String] {
    let terms = ConceptText.languages(concept)
    return terms + concept.definition.keys.filter { !terms.contains($0) }.sorted()
  }
}

/// Several texts in one cell, a line each.
enum TermList {
  static func text(_ texts: [String]) -> String {
    texts.map(TSV.escape).joined(separator: "\n")
  }

  static func texts(_ cell: String) -> [String] {
    cell.unicodeScalars.split { $0 == "\n" || $0 == "\r" }
      .map { TSV.unescape(String($0)) }.filter(\.isFilled)
  }
}

extension String {
  /// Whether anything but white space stands in it.
  var isFilled: Bool { contains { !$0.isWhitespace } }
}
