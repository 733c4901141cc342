import Bitext
import Checking
import Formats
import Segmentation
import TestSupport
import Testing

struct ReportTextTests {
  @Test func showsTheLineTheOriginalAndOtherPlaces() {
    let text = ReportFormat.text.write(ReportSample.report, ReportContext())
    #expect(
      text == """
        seeds/茶 50%.md:58:6: warning term/deprecated: 资本开支 is deprecated
          | 他说🙂e\u{301}资本开支竞赛
          |        ^^^^^^^^
          | en: The capex race.
          | zh: 他说资本开支竞赛。
          | use: 资本支出
          | also: seeds/茶 50%.md:60: 资本支出

        glossary/terms/a.yml:3: error glossary/conflict: the message about \("")

        seeds/茶 50%.md:3:2: info typography/invisible: the message about \u{FFFD}
          | 零\u{FFFD}宽
          |   ^

        checked 4 files, 120 pairs: 1 error, 1 warning, 1 info
        2 suppressed, 1 in the baseline
        bilingual rules skipped for 1 file in one language

        """)
  }

  @Test func saysHowToSeeWhatIsNotShown() {
    var context = ReportContext()
    context.lowestLevel = .error
    let text = ReportFormat.text.write(ReportSample.report, context)
    #expect(!text.contains("term/deprecated"))
    #expect(text.hasSuffix("not shown: 1 warning, 1 info; --level info shows all\n"))
  }

  @Test func saysWhatCouldNotBeRead() {
    var report = Report()
    report.errors = [InputError(path: "seeds/tea.md", line: 12, reason: "heading without text")]
    #expect(
      ReportFormat.text.write(report, ReportContext()) == """
        checked 0 files: 0 errors, 0 warnings, 0 infos
        could not be read:
          seeds/tea.md:12: heading without text

        """)
  }

  @Test(arguments: [
    (48, "abcdefghijklmnopqrst资本uvwxyzabcdefghijklmn"), (28, "…lmnopqrst资本uvwxyzabc…"),
    (24, "…nopqrst资本uvwxyza…"),
  ])
  func clipsALongLineAroundTheMatch(width: Int, shown: String) {
    let line = "abcdefghijklmnopqrst资本uvwxyzabcdefghijklmn"
    let finding = ReportSample.finding("term/forbidden", .error, line: line, match: "资本")
    #expect(lines(of: finding, width: width)[1] == "  | " + shown)
  }

  @Test func clipsAMatchThatDoesNotFit() {
    let line = "他说" + String(repeating: "资本", count: 20) + "。"
    let finding = ReportSample.finding(
      "term/forbidden", .error, line: line, match: String(line.dropFirst(2).dropLast()))
    let shown = lines(of: finding, width: 24)
    #expect(shown[1] == "  | 资本资本资本资本资…")
    #expect(shown[2] == "  | ^^^^^^^^^^^^^^^^^^^")
  }

  @Test(arguments: 0..<100)
  func aClippedLineFits(seed: Int) {
    let texts = (0..<3).map { NastyText.text(seed + 1000 * $0) }
    let finding = ReportSample.finding(
      "term/forbidden", .error, line: "a" + texts.joined(), match: texts[1])
    #expect(lines(of: finding, width: 24).dropFirst().allSatisfy { $0.displayWidth <= 24 })
  }

  private func lines(of finding: Finding, width: Int) -> [String] {
    var context = ReportContext()
    context.width = width
    let text = ReportFormat.text.write(ReportSample.report(finding), context)
    return text.split(separator: "\n\n").first.map {
      $0.split(separator: "\n").map(String.init)
    } ?? []
  }

  @Test func coloursOnlyWhereAsked() {
    var context = ReportContext()
    context.style = .ansi
    let text = ReportFormat.text.write(ReportSample.report(ReportSample.deprecated), context)
    #expect(text.contains("\u{1B}[33mwarning\u{1B}[0m"))
    #expect(text.contains("\u{1B}[33m^^^^^^^^\u{1B}[0m"))
  }

  @Test func aSentenceThatTheLineShowsIsNotRepeated() {
    var seen = ReportSample.deprecated.observation
    seen.target = "资本开支竞赛"
    let finding = ReportSample.finding(
      seen, "term/deprecated", .warning, ReportSample.deprecated.excerpt)
    #expect(!ReportFormat.text.write(ReportSample.report(finding), .init()).contains("zh:"))
  }

  @Test(arguments: [
    "\u{1B}[31mred", "a\u{202E}b", "a\u{2028}b", "a\u{61C}b", "a\r\n::error::b", "  ::error::b",
    "\t::stop-commands::x",
  ])
  func noTextCommandsATerminalOrARunner(text: String) {
    let written = ReportFormat.text.write(ReportSample.hostile(text), ReportContext())
    let lines = written.split(separator: "\n")
    #expect(lines.allSatisfy { !$0.drop { $0 == " " }.hasPrefix("::") })
    #expect(lines.allSatisfy { String($0) == String($0).displayable })
  }
}
