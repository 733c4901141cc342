package import Bitext
package import Terminology

/// Decisions about terms, one a line: `action`, the id or key of a concept, a term and a note. Lines
/// that begin with `#` are comments; a first line that names the columns is passed over.
package enum DecisionsTSV {
  package static let columns = ["action", "key", "term", "note"]

  /// A decision and the line that it stands on, 1-based.
  package struct Row: Sendable, Equatable {
    package let line: Int
    package let decision: TermDecision
  }

  /// Decisions as a file holds them, without the columns' names.
  package static func text(_ decisions: [TermDecision]) -> String {
    TSV.text(
      decisions.map { decision in
        let cells = [
          decision.action.rawValue, decision.concept, decision.term ?? "", decision.note ?? "",
        ]
        let filled = cells.lastIndex { !$0.isEmpty } ?? 0
        return Array(cells[...filled])
      })
  }

  /// - Parameters:
  ///   - bytes: the table; lines end with LF or CR LF.
  ///   - path: its path, for messages.
  /// - Returns: the decisions in the order of their lines, and what is wrong with other lines.
  /// - Throws: `InputError` for what is no UTF-8.
  package static func read(
    _ bytes: [UInt8], path: String
  ) throws -> (rows: [Row], problems: [InputError]) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let text = String(validating: bytes[start...], as: UTF8.self) else {
      throw InputError(path: path, reason: "is not valid UTF-8")
    }
    var rows: [Row] = []
    var problems: [InputError] = []
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      do {
        if let decision = try decision(String(decoding: line, as: UTF8.self), path, number + 1) {
          rows.append(Row(line: number + 1, decision: decision))
        }
      } catch let error as InputError {
        problems.append(error)
      }
    }
    return (rows, problems)
  }

  /// Nil for a line that decides nothing.
  private static func decision(
    _ line: String, _ path: String, _ number: Int
  ) throws -> TermDecision? {
    let line = line.hasSuffix("\r") ? String(line.dropLast()) : line
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map {
      trimmed(TSV.unescape($0))
    }
    guard let name = cells.first, !line.hasPrefix("#"), !cells.allSatisfy(\.isEmpty),
      cells != columns
    else { return nil }
    func fault(_ reason: String) -> InputError {
      InputError(path: path, line: number, reason: reason)
    }
    let names = TermDecision.Action.allCases.map(\.rawValue)
    guard let action = TermDecision.Action(rawValue: name) else {
      throw fault("unknown action '\(name)'; did you mean '\(name.nearest(in: names))'?")
    }
    let filled = (1...3).map { cells.indices.contains($0) && !cells[$0].isEmpty ? cells[$0] : nil }
    guard cells.count <= columns.count else {
      throw fault("the line has \(cells.count) cells, but there are \(columns.count) columns")
    }
    guard let concept = filled[0] else { throw fault("\(name) needs a concept") }
    if action.needsTerm, filled[1] == nil {
      throw fault("\(name) needs \(action == .merge ? "the concept that stays" : "a term")")
    }
    return TermDecision(action, concept, term: filled[1], note: filled[2])
  }

  private static func trimmed(_ cell: String) -> String {
    let start = cell.drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }.map(start.index(after:))
    return String(start[..<(end ?? start.startIndex)])
  }
}
