import AlignKit
import Terminology

/// What was counted in a review, in a line.
enum ReviewSummary {
  static func text(_ session: ReviewSession) -> String {
    let counts = session.counts
    let taken = TermDecision.Action.allCases.compactMap { action in
      counts[action].map { "\($0) \(word(action))" }
    }
    let held = session.held == 0 ? [] : ["\(session.held) held already"]
    return (taken + held + ["\(session.left) left"])
      .joined(separator: ", ")
  }

  private static func word(_ action: TermDecision.Action) -> String {
    switch action {
    case .accept: "accepted"
    case .admit: "admitted"
    case .reject: "rejected"
    case .forbid: "forbidden"
    case .deprecate: "deprecated"
    case .merge: "merged"
    case .skip: "skipped"
    }
  }
}
