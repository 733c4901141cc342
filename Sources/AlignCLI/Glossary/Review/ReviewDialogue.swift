import AlignKit
import Bitext
import Segmentation
import Terminology

/// Asks about one item after another, until all is decided or somebody leaves.
struct ReviewDialogue {
  private(set) var session: ReviewSession

  /// How many answers could not be taken.
  private(set) var faults = 0
  private let languages: LanguagePair
  private let record: DecisionRecord?
  private var isShown = false

  init(_ session: ReviewSession, _ languages: LanguagePair, _ record: DecisionRecord?) {
    self.session = session
    self.languages = languages
    self.record = record
  }

  /// - Throws: `InputError` where nothing can be written to the terminal or the record.
  mutating func run(
    _ answer: (ReviewItem, ReviewSession) throws -> ReviewEntry?
  ) throws {
    while let item = session.items.first {
      if !isShown { try show(item) }
      isShown = true
      do {
        guard let entry = try answer(item, session), entry != .quit else { return }
        try take(entry, item)
      } catch let error as InputError {
        faults += 1
        Terminal.printError("error: \(error)".displayable)
      }
      try record?.write(session.decisions)
    }
  }

  private mutating func take(_ entry: ReviewEntry, _ item: ReviewItem) throws {
    switch entry {
    case .help: try Terminal.print(ReviewPage.help(width: Terminal.width))
    case .undo:
      let decisions = try session.undo()
      try Terminal.print(decisions.map { "undone: \(told($0))\n" } ?? "nothing is left to undo\n")
      isShown = decisions == nil
    case .skip: try decide([TermDecision(.skip, item.id)], item)
    default: try decide(try item.decisions(entry), item)
    }
  }

  private mutating func decide(_ decisions: [TermDecision], _ item: ReviewItem) throws {
    for notice in try session.decide(decisions, on: item.id) {
      Terminal.printError("warning: \(notice)".displayable)
    }
    try Terminal.print(told(decisions) + "\n")
    isShown = false
  }

  private func show(_ item: ReviewItem) throws {
    let page = ReviewPage(
      item: item, number: session.done + 1, total: session.done + session.items.count,
      languages: languages, width: Terminal.width)
    try Terminal.print("\n\(page.text)\n\(page.keys)\n")
  }

  private func told(_ decisions: [TermDecision]) -> String {
    decisions.map { decision in
      [decision.action.rawValue, decision.concept, decision.term].compactMap(\.self)
        .joined(separator: " ").displayable
    }.joined(separator: ", ")
  }
}
