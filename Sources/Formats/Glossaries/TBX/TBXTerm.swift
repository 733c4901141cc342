import Terminology

/// What a TBX says of one term.
struct TBXTerm {
  private(set) var row: TermRow

  /// What there is no place for.
  private(set) var losses: [String] = []
  private(set) var contexts: [TBXField] = []

  init(row: TermRow) { self.row = row }

  mutating func read(_ field: TBXField) {
    switch field.category {
    case "administrativeStatus", "normativeAuthorization":
      guard let status = TBXStatus.read(field.text) else {
        return losses.append("the status \(field.text)")
      }
      // A note may have said it more exactly.
      row.status = row.status ?? status
    case "termType" where row.type == nil: row.type = TBXTermType.read(field.text)
    case "context": contexts.append(field)
    case "note": readNote(field.text)
    default: losses.append(field.category)
    }
  }

  private mutating func readNote(_ text: String) {
    switch TBXNote.read(text) {
    case (.status, "forbidden"): row.status = .forbidden
    case (.status, "proposed"): row.status = .proposed
    case (.type, let type): row.type = type
    case (nil, let note): row.note = row.note.map { $0 + "\n" + note } ?? note
    default: row.note = row.note.map { $0 + "\n" + text } ?? text
    }
  }
}
