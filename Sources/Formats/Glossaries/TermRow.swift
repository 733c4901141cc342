package import Bitext
package import Terminology

/// What one row of a table says of a concept; nil where it says nothing.
package struct TermRow: Sendable, Equatable {
  /// 1-based.
  package let line: Int
  package var id = ""
  package var language: String?
  package var term: String?
  package var status: Term.Status?
  package var type: String?
  package var note: String?

  /// In the row's language.
  package var definition: String?
  package var domain: String?

  /// Whether the concept is a name that is never translated.
  package var isName: Bool?
  package var aliases: [String] = []
  package var sources: [String] = []
}

/// The rows of a table of terms, as people hand it in.
package struct TermRows: Sendable {
  package let path: String
  package let rows: [TermRow]

  /// Why rows can not be taken.
  package let problems: [InputError]

  /// Columns that are left alone.
  package let notices: [InputError]

  /// What rows have no column for, by the id of a concept.
  package private(set) var rest: [String: Concept] = [:]

  /// Rows that were no table.
  ///
  /// - Parameters:
  ///   - rows: the rows.
  ///   - rest: what rows have no column for, by the id of a concept.
  ///   - terms: where they come from.
  package init(_ rows: [TermRow], rest: [String: Concept], of terms: ForeignTerms) {
    path = terms.path
    self.rows = rows
    self.rest = rest
    problems = terms.problems
    notices = terms.notices
  }

  /// - Parameters:
  ///   - bytes: a table, whose first row names its columns in any order; only `id` must be there.
  ///   - path: its path, for messages.
  /// - Throws: `InputError` for what is no such table.
  package init(reading bytes: [UInt8], path: String) throws {
    self.init(try SheetReader(bytes, path: path).rows(naming: "id"), path: path)
  }

  init(_ table: [SheetReader.Row], path: String) {
    let names = table.first?.cells ?? []
    var rows: [TermRow] = []
    var problems: [InputError] = []
    for row in table.dropFirst() {
      do {
        rows.append(try TermCells(row, names, path: path).row())
      } catch {
        problems.append(error)
      }
    }
    self.path = path
    self.rows = rows
    self.problems = problems
    notices = names.filter { $0.isFilled && !TermTable.columns.contains($0) }.map {
      InputError(path: path, line: table.first?.line, reason: "the column '\($0)' is left alone")
    }
  }
}

/// The cells of a row by the names of their columns.
private struct TermCells {
  let path: String
  let line: Int
  private let cells: [String: String]

  init(_ row: SheetReader.Row, _ names: [String], path: String) throws(InputError) {
    self.path = path
    line = row.line
    guard row.cells.dropFirst(names.count).allSatisfy({ !$0.isFilled }) else {
      throw InputError(
        path: path, line: row.line,
        reason: "the row has \(row.cells.count) cells, but the first row has \(names.count)")
    }
    cells = Dictionary(zip(names, row.cells).filter(\.1.isFilled)) { first, _ in first }
  }

  func row() throws(InputError) -> TermRow {
    guard let id = cells["id"] else { throw fault("the row has no id") }
    try check()
    return TermRow(
      line: line, id: id, language: cells["language"], term: cells["term"],
      status: try status(), type: cells["type"], note: cells["note"],
      definition: cells["definition"], domain: cells["domain"], isName: try isName(),
      aliases: TermList.texts(cells["aliases"] ?? ""),
      sources: TermList.texts(cells["source"] ?? ""))
  }

  private func check() throws(InputError) {
    let parts = ["status", "type", "note"].filter { cells[$0] != nil }
    if cells["term"] == nil, let part = parts.first {
      throw fault("the row has a \(part) but no term")
    }
    guard let language = cells["language"] else {
      guard cells["term"] == nil, cells["definition"] == nil else {
        throw fault("the row has no language")
      }
      return
    }
    if cells["term"] != nil, !ConceptTerms.isTag(language) {
      throw fault("'\(language)' is no language; write a tag such as en or zh")
    }
  }

  private func status() throws(InputError) -> Term.Status? {
    guard let name = cells["status"] else { return nil }
    let names = Term.Status.allCases.map(\.rawValue)
    guard let status = Term.Status(rawValue: name) else {
      throw fault(
        "unknown status '\(name)'; did you mean '\(name.nearest(in: names))'? "
          + "There are \(names.joined(separator: ", "))")
    }
    return status
  }

  /// Spreadsheets write truth values in capitals.
  private func isName() throws(InputError) -> Bool? {
    guard let cell = cells["dnt"]?.lowercased() else { return nil }
    guard cell == "true" || cell == "false" else { throw fault("dnt must be true or false") }
    return cell == "true"
  }

  private func fault(_ reason: String) -> InputError {
    InputError(path: path, line: line, reason: reason)
  }
}
