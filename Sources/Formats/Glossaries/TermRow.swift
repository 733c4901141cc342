package import Bitext
package import Terminology

/// What one row of a table says of a concept; nil where it says nothing.
package struct TermRow: Sendable, Equatable {
  /// 1-based.
  package let line: Int
  package let id: String
  package let language: String?
  package let term: String?
  package let status: Term.Status?
  package let type: String?
  package let note: String?

  /// In the row's language.
  package let definition: String?
  package let domain: String?

  /// Whether the concept is a name that is never translated.
  package let isName: Bool?
  package let aliases: [String]
  package let sources: [String]
}

/// The rows of a table of terms, as people hand it in.
package struct TermRows: Sendable {
  package let path: String
  package let rows: [TermRow]

  /// Why rows can not be taken.
  package let problems: [InputError]

  /// Columns that are left alone.
  package let notices: [InputError]

  /// - Parameters:
  ///   - bytes: a table, whose first row names its columns in any order; only `id` must be there.
  ///   - path: its path, for messages.
  /// - Throws: `InputError` for what is no such table.
  package init(reading bytes: [UInt8], path: String) throws {
    let table = try SheetReader(bytes, path: path).rows(naming: "id")
    let names = table.first?.cells ?? []
    var rows: [TermRow] = []
    var problems: [InputError] = []
    for row in table.dropFirst() {
      do {
        rows.append(try TermCells(row, names, path: path).row())
      } catch let error as InputError {
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

  init(_ row: SheetReader.Row, _ names: [String], path: String) throws {
    self.path = path
    line = row.line
    guard row.cells.dropFirst(names.count).allSatisfy({ !$0.isFilled }) else {
      throw InputError(
        path: path, line: row.line,
        reason: "the row has \(row.cells.count) cells, but the first row has \(names.count)")
    }
    cells = Dictionary(zip(names, row.cells).filter(\.1.isFilled)) { first, _ in first }
  }

  func row() throws -> TermRow {
    guard let id = cells["id"] else { throw fault("the row has no id") }
    try check()
    return TermRow(
      line: line, id: id, language: cells["language"], term: cells["term"],
      status: try status(), type: cells["type"], note: cells["note"],
      definition: cells["definition"], domain: cells["domain"], isName: try isName(),
      aliases: TermList.texts(cells["aliases"] ?? ""),
      sources: TermList.texts(cells["source"] ?? ""))
  }

  private func check() throws {
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

  private func status() throws -> Term.Status? {
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
  private func isName() throws -> Bool? {
    guard let cell = cells["dnt"]?.lowercased() else { return nil }
    guard cell == "true" || cell == "false" else { throw fault("dnt must be true or false") }
    return cell == "true"
  }

  private func fault(_ reason: String) -> InputError {
    InputError(path: path, line: line, reason: reason)
  }
}
