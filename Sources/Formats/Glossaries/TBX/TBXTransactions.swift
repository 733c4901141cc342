import Terminology

/// Who did what to a concept, and when: the last that changed it has decided about it.
struct TBXTransactions {
  private(set) var decision: Concept.Decision?

  /// What there is no place for.
  private(set) var losses: [String] = []

  mutating func read(_ group: XMLNode) {
    let fields = group.children.map(TBXField.init)
    var decision = Concept.Decision()
    for field in fields.dropFirst() where !field.text.isEmpty {
      switch field.category {
      case "responsibility": decision.by = field.text
      case "date": decision.on = field.text
      case "note": read(field.text, to: &decision)
      default: losses.append("\(field.category) beside a transaction")
      }
    }
    let isChange = ["modification", "origination"].contains(fields.first?.text)
    guard isChange, decision != .init() else { return losses.append("transactions") }
    if self.decision != nil { losses.append("earlier transactions") }
    self.decision = decision
  }

  private func read(_ note: String, to decision: inout Concept.Decision) {
    switch TBXNote.read(note) {
    case (.date, let date): decision.on = date
    case (nil, let why): decision.why = why
    default: decision.why = note
    }
  }
}
