import Bitext

/// What XLIFF calls the status of a unit.
struct StateNames {
  private let names: Set<String>

  /// What has been looked at.
  private let reviewed: String
  private let allowsOthers: Bool

  /// XLIFF 1.2, section 2.3, `state`.
  static let xliff = StateNames(
    names: [
      "final", "needs-adaptation", "needs-l10n", "needs-review-adaptation", "needs-review-l10n",
      "needs-review-translation", "needs-translation", "new", "signed-off", "translated",
    ], reviewed: "signed-off", allowsOthers: true)

  /// XLIFF 2.1, section 4.3.1.26.
  static let xliff2 = StateNames(
    names: ["initial", "translated", "reviewed", "final"], reviewed: "reviewed",
    allowsOthers: false)

  /// The state that says most of a status; nil where none does.
  func state(of status: String) -> String? {
    switch status {
    case "auto": "translated"
    case "reviewed": reviewed
    default:
      names.contains(status) || (allowsOthers && status.isExtension) ? status : nil
    }
  }

  static func status(of state: String) -> String { state == "signed-off" ? "reviewed" : state }

  /// Whether no person has anything to do with it any more.
  static func isApproved(_ state: String?) -> Bool { state == "signed-off" || state == "final" }
}
