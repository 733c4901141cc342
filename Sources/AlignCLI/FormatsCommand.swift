import AlignKit
import ArgumentParser
import Formats

struct FormatsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats",
    abstract: "List the layouts and formats that are read, learned from, written and reported in.")

  func run() async throws {
    let layouts =
      DocumentFormat.all.map { ($0.name, $0.summary) } + [
        (DocumentFormat.pairedName, "two files, x.zh.md and x.en.md or zh/x.md and en/x.md")
      ]
    let formats = CorpusFormat.all.map { ($0.name, "\($0.ways) \($0.summary)") }
    let reports = ReportFormat.all.map { ($0.name, $0.summary) }
    try await Failure.reported {
      try Terminal.print(
        "read (--layout)\n" + rows(layouts) + "learn from (align learn)\n"
          + rows(LessonFile.formats.map { ($0.endings, $0.summary) })
          + "units (align export, import, convert; r is read, w is written)\n" + rows(formats)
          + "terms (align export, convert)\n"
          + rows(GlossaryFormat.all.map { ($0.name, $0.summary) })
          + "report (align check --format)\n" + rows(reports))
    }
  }

  private func rows(_ rows: [(name: String, summary: String)]) -> String {
    rows.map { name, summary in
      "  " + name + String(repeating: " ", count: max(1, 13 - name.count)) + summary + "\n"
    }.joined()
  }
}

extension CorpusFormat {
  /// Whether it is read and written.
  fileprivate var ways: String { (reader == nil ? "-" : "r") + (writer == nil ? "-" : "w") }
}
