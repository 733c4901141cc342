/// How a table is written down for a spreadsheet.
package enum SheetFormat: String, Sendable, CaseIterable {
  /// Values between commas (Shafranovich 2005, RFC 4180, section 2), with a byte order mark: without
  /// one Excel takes the text for another encoding.
  case csv

  /// Values between tabs, each row on a line; line breaks are escaped as `TSV` does.
  case tsv
}

/// Tables as spreadsheets read them.
enum SheetText {
  static func text(_ rows: [[String]], as format: SheetFormat) -> String {
    switch format {
    case .csv:
      "\u{FEFF}" + rows.map { $0.map(csv).joined(separator: ",") + "\r\n" }.joined()
    case .tsv:
      rows.map { $0.map(tsv).joined(separator: "\t") + "\n" }.joined()
    }
  }

  private static func csv(_ cell: String) -> String {
    quotedWhereNeeded(SheetGuard.guarded(cell))
  }

  /// A cell between commas, in quotes where another program may misread it.
  static func quotedWhereNeeded(_ cell: String) -> String {
    var cell = cell
    let needsQuotes = cell.withUTF8 { bytes in
      bytes.first == 0x20 || bytes.last == 0x20 || bytes.contains(where: isSpecial)
    }
    return needsQuotes ? quoted(cell) : cell
  }

  /// Also here a cell that begins with a quote is put in quotes: else a spreadsheet takes it for one
  /// that is.
  private static func tsv(_ cell: String) -> String {
    let cell = TSV.escape(SheetGuard.guarded(cell))
    return cell.utf8.first == UInt8(ascii: "\"") ? quoted(cell) : cell
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2C, 0x3B, 0x22, 0x0D, 0x0A, 0x09: true
    default: false
    }
  }

  static func quoted(_ cell: String) -> String {
    "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}

/// Keeps spreadsheets from taking a text for a formula: an apostrophe stands before it.
enum SheetGuard {
  static func guarded(_ cell: String) -> String { isFormula(cell) ? "'" + cell : cell }

  static func restored(_ cell: String) -> String {
    cell.unicodeScalars.first == "'" && isFormula(cell)
      ? String(String.UnicodeScalarView(cell.unicodeScalars.dropFirst())) : cell
  }

  /// Whether a text begins like a formula, behind any apostrophes: so that each apostrophe put in
  /// is the one to take away.
  private static func isFormula(_ cell: String) -> Bool {
    let first = cell.unicodeScalars.first { $0 != "'" }
    return first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
  }
}
