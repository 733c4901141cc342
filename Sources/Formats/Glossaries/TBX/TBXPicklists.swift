import Terminology

/// The status of a term in the words of TBX.
enum TBXStatus {
  /// Nil for what nobody has decided about. TBX knows no word for what is forbidden; a note says so.
  static func written(_ status: Term.Status) -> String? {
    switch status {
    case .preferred: "preferredTerm-admn-sts"
    case .admitted: "admittedTerm-admn-sts"
    case .deprecated, .forbidden: "deprecatedTerm-admn-sts"
    case .proposed: nil
    }
  }

  /// Also the shorter words of older files; nil for others.
  static func read(_ text: String) -> Term.Status? {
    switch text.hasSuffix("-admn-sts") ? String(text.dropLast(9)) : text {
    case "preferredTerm", "preferred": .preferred
    case "admittedTerm", "admitted": .admitted
    case "deprecatedTerm", "deprecated", "supersededTerm", "superseded", "notRecommended":
      .deprecated
    default: nil
    }
  }
}

/// The type of a term in the words of TBX-Basic.
enum TBXTermType {
  private static let words: Set<String> = [
    "acronym", "abbreviation", "shortForm", "variant", "phrase",
  ]

  /// Nil for what TBX-Basic has no word for.
  static func written(_ type: String) -> String? {
    type == "full" ? "fullForm" : words.contains(type) ? type : nil
  }

  static func read(_ text: String) -> String { text == "fullForm" ? "full" : text }
}
