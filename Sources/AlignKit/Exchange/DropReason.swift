/// Why a unit is not exported.
package enum DropReason: String, CaseIterable, Sendable {
  case oneSided = "one side is empty"
  case confidence = "below the confidence"
  case kind = "another kind of bead"
  case section = "another section"
  case document = "another document"
  case term = "without the term"
  case replaced = "replaced by a later corpus"
  case duplicate = "said before"
}
