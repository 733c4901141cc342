import Bitext
import Checking
import Formats
import Segmentation
import TestSupport
import Testing

struct ReportGitHubTests {
  @Test func aFindingIsAnAnnotation() {
    #expect(
      ReportFormat.github.write(ReportSample.report, ReportContext()) == """
        ::warning file=seeds/茶 50%25.md,line=58,col=6,endColumn=10,title=term/deprecated::\
        资本开支 is deprecated%0Aen: The capex race.%0Ause: 资本支出
        ::error file=glossary/terms/a.yml,line=3,title=glossary/conflict::the message about \("")
        ::notice file=seeds/茶 50%25.md,line=3,col=2,endColumn=3,title=typography/invisible::\
        the message about \u{FFFD}

        """)
  }

  @Test func colonsAndCommasOfAPathAreEscaped() {
    let finding = ReportSample.finding(
      "term/forbidden", .error, in: "a:b,line=9\r\n%.md", line: "a", match: "a")
    #expect(
      ReportFormat.github.write(ReportSample.report(finding), ReportContext())
        .hasPrefix("::error file=a%3Ab%2Cline=9%0D%0A%25.md,line=3,"))
  }

  @Test(arguments: [
    "a\n::set-env name=PATH::/tmp", "a\r::stop-commands::x", "a\r\n::error::b", "::error::a",
    "%0A::error::a", "a\u{2028}::error::b", "a\u{85}::error::b", "\u{1B}[2K::error::a",
    "##[set-env name=PATH]/tmp", "x::error::y",
  ])
  func aDocumentGivesNoCommands(text: String) {
    let written = ReportFormat.github.write(ReportSample.hostile(text), ReportContext())
    let lines = written.split(omittingEmptySubsequences: false) { $0.isNewline }
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("::error file="))
    #expect(lines[1].hasPrefix("::warning file="))
    #expect(lines[2].isEmpty)
  }

  @Test(arguments: 0..<100)
  func whatTheRunnerRestoresIsTheText(seed: Int) throws {
    let report = ReportSample.hostile("a" + NastyText.text(seed))
    let line = try #require(
      ReportFormat.github.write(report, ReportContext()).split(separator: "\n").last)
    let file = try #require(line.split(separator: ",").first?.split(separator: "=", maxSplits: 1))
    let restored = file[1].replacing("%0D", with: "\r").replacing("%0A", with: "\n")
      .replacing("%3A", with: ":").replacing("%2C", with: ",").replacing("%25", with: "%")
    let path = report.findings[0].place.path
    #expect(restored.displayable == path.displayable)
  }
}
