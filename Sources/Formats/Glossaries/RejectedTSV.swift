import Bitext
package import Terminology

/// `glossary/rejected.tsv`: what people decided is no term, a candidate a row. Where no term is
/// named, all with the key are meant.
package enum RejectedTSV {
  package static let header = ["key", "term", "kind", "by", "on", "why"]

  /// - Parameters:
  ///   - bytes: the table.
  ///   - path: its path, for messages.
  /// - Returns: the decisions in the order of their rows.
  /// - Throws: `InputError` for what is no such table, with its line.
  package static func read(_ bytes: [UInt8], path: String) throws -> [RejectedTerm] {
    let table = try NamedRows(bytes, path: path, columns: ["key"])
    return try table.rows.map { row in
      let kind = Candidate.Kind(rawValue: row["kind"])
      if kind == nil, !row["kind"].isEmpty {
        throw table.fault(row, "unknown kind '\(row["kind"])'")
      }
      let key = row["key"]
      guard !key.isEmpty, key == TermKey.fold(key) else {
        throw table.fault(row, "'\(key)' is no key; write '\(TermKey.fold(key))'")
      }
      return RejectedTerm(
        key: key, term: row["term"], kind: kind,
        decision: Concept.Decision(by: row["by"], on: row["on"], why: row["why"]))
    }
  }

  /// A table with decisions added at its end; what stands there stays byte for byte.
  ///
  /// - Parameters:
  ///   - rejected: the decisions to add.
  ///   - bytes: the table; empty where there is none yet.
  ///   - path: its path, for messages.
  /// - Returns: the bytes of the table.
  /// - Throws: `InputError` where the table can not be read, or names other columns.
  package static func appending(
    _ rejected: [RejectedTerm], to bytes: [UInt8], path: String
  ) throws -> [UInt8] {
    let known = try read(bytes, path: path)
    let text = String(decoding: bytes, as: UTF8.self)
    let lineEnd = text.utf8.contains(0x0D) ? "\r\n" : "\n"
    let names = TSV.rows(text.replacing("\r\n", with: "\n").replacing("\u{FEFF}", with: "")).first
    var table = text
    if names == nil { table = line(header, lineEnd) }
    if !table.utf8.suffix(1).elementsEqual([0x0A]) { table += lineEnd }
    for term in rejected where !known.contains(where: { $0.isSame(as: term) }) {
      table += line((names ?? header).map { cell(term, $0) }, lineEnd)
    }
    return Array(table.utf8)
  }

  private static func line(_ cells: [String], _ lineEnd: String) -> String {
    cells.map(TSV.escape).joined(separator: "\t") + lineEnd
  }

  private static func cell(_ rejected: RejectedTerm, _ column: String) -> String {
    switch column {
    case "key": rejected.key
    case "term": rejected.term
    case "kind": rejected.kind?.rawValue ?? ""
    case "by": rejected.decision.by ?? ""
    case "on": rejected.decision.on ?? ""
    case "why": rejected.decision.why ?? ""
    default: ""
    }
  }
}

extension RejectedTerm {
  fileprivate func isSame(as other: RejectedTerm) -> Bool {
    key == other.key && term == other.term && kind == other.kind
  }
}
