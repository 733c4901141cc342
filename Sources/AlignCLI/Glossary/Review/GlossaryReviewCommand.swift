import AlignKit
import ArgumentParser
import Bitext
import Formats
import Foundation
import Segmentation
import Terminology

struct GlossaryReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Decide about terms one after another, a key each.",
    discussion: """
      What matters most comes first: where documents disagree with the glossary or with each other, \
      then what they propose, then names, then mined terms; of each what stands in most places. Each \
      decision is written at once, so you may leave at any time. At the end stands what was changed.

      Where standard input is no terminal, each of its lines is an answer: a, 2, r, R REASON, f 1, d 1, \
      m ID, s, u. Decisions of a file stand one a line, between tabs: action (accept, admit, reject, \
      forbid, deprecate, merge or skip), id or key, term, note.

      EXAMPLES
        align glossary review
        align glossary review seeds/article.md --by Ada --on 2026-01-26
        align glossary review --write-decisions monday.tsv
        align glossary review --decisions monday.tsv --dry-run
      """)

  @Argument(help: "Documents to look into. (default: seeds, where there is such a folder)")
  var paths: [String] = []

  @Option(
    help: ArgumentHelp("Carry out the decisions of a file, and ask nothing.", valueName: "file"))
  var decisions: String?

  @Option(
    help: ArgumentHelp("Write down what is decided, to be carried out again.", valueName: "file"))
  var writeDecisions: String?

  @Flag(help: "Review mined terms too, not only where nothing else waits.")
  var mined = false

  @Option(help: "How many documents are read at a time.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  @OptionGroup var options: GlossaryOptions

  func validate() throws {
    if jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
    if decisions != nil, !paths.isEmpty || writeDecisions != nil {
      throw ValidationError("--decisions takes neither documents nor --write-decisions.")
    }
  }

  func run() async throws {
    try await Failure.reported {
      let configuration = try options.resolve()
      let review = try await open(configuration)
      for problem in review.problems + review.notices {
        Terminal.printError("warning: \(problem)".displayable)
      }
      let outcome =
        try decisions.map { try carryOut($0, review.session) }
        ?? talk(review.session, configuration.languages)
      try show(outcome.session)
      if outcome.faults > 0 { throw Failure.input }
    }
  }

  private typealias Outcome = (session: ReviewSession, faults: Int)

  private func open(_ configuration: Configuration) async throws -> OpenedReview {
    let bar = ProgressBar(isShown: true)
    defer { bar.clear() }
    let usual = Disk.isFolder("seeds") ? ["seeds"] : []
    return try await Project(configuration).review(
      decisions == nil ? (paths.isEmpty ? usual : paths) : [],
      mined: mined ? .always : .atLast, by: options.decision,
      options.dryRun ? .dryRun : .writing, jobs: jobs
    ) { bar.show($0) }
  }

  private func carryOut(_ path: String, _ session: ReviewSession) throws -> Outcome {
    var session = session
    let table = try DecisionsTSV.read(try Disk.read(path), path: path)
    let (problems, notices) = session.decide(table.rows, of: path)
    for notice in notices { Terminal.printError("warning: \(notice)".displayable) }
    let faults = (table.problems + problems).sorted { ($0.line ?? 0) < ($1.line ?? 0) }
    for fault in faults { Terminal.printError("error: \(fault)".displayable) }
    return (session, faults.count)
  }

  private func talk(_ session: ReviewSession, _ languages: LanguagePair) throws -> Outcome {
    var dialogue = ReviewDialogue(
      session, languages, try writeDecisions.map(DecisionRecord.init))
    if let keyboard = session.items.isEmpty ? nil : Keyboard() {
      defer { keyboard.restore() }
      let keys = KeyAnswers(keyboard: keyboard)
      try dialogue.run { try keys.next($0, $1) }
      return (dialogue.session, 0)
    }
    var lines = LineAnswers()
    try dialogue.run { _, _ in try lines.next() }
    return (dialogue.session, dialogue.faults)
  }

  /// What was changed as a diff, and what was counted.
  private func show(_ session: ReviewSession) throws {
    for change in session.changes {
      try Terminal.print(
        Terminal.diff(
          UnifiedDiff.text(
            from: change.textBefore ?? "", to: change.textAfter ?? "", path: change.path)))
    }
    Terminal.printError(ReviewSummary.text(session))
    if options.dryRun { Terminal.printError("nothing was written") }
  }
}
