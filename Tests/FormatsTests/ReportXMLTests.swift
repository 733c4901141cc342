import Bitext
import Checking
import Formats
import Foundation
import TestSupport
import Testing

/// The reports that are XML: JUnit's and Checkstyle's.
struct ReportXMLTests {
  @Test func checkstyleNamesEachFileOnce() {
    var context = ReportContext()
    context.version = "1.2.3"
    var report = ReportSample.report(ReportSample.deprecated)
    report.findings.append(
      ReportSample.finding("term/forbidden", .error, line: "<资本>", match: "资本"))
    #expect(
      ReportFormat.checkstyle.write(report, context) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <checkstyle version="1.2.3">
          <file name="seeds/茶 50%.md">
            <error line="58" column="6" severity="warning" message="资本开支 is deprecated" \
        source="align.term/deprecated"></error>
            <error line="3" column="2" severity="error" message="the message about 资本" \
        source="align.term/forbidden"></error>
          </file>
        </checkstyle>

        """)
  }

  @Test func whatFailsTheRunIsAFailure() {
    let finding = ReportSample.finding("term/forbidden", .error, line: "<资本>", match: "资本")
    let text = ReportFormat.junit.write(ReportSample.report(finding), ReportContext())
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="align check" failures="1" tests="1" errors="0">
          <testsuite name="seeds/茶 50%.md" tests="1" failures="1" errors="0">
            <testcase classname="seeds/茶 50%.md" name="term/forbidden seeds/茶 50%.md:3:2">
              <failure type="error" message="the message about 资本">seeds/茶 50%.md:3:2: \
        error term/forbidden: the message about 资本&#10;  | &lt;资本&gt;&#10;  |  ^^^^</failure>
            </testcase>
          </testsuite>
        </testsuites>

        """)
  }

  @Test func whatTheRunPassesIsNoFailure() {
    let text = ReportFormat.junit.write(
      ReportSample.report(ReportSample.deprecated), ReportContext())
    #expect(text.contains("failures=\"0\" tests=\"1\""))
    #expect(text.contains("<system-out>seeds/茶 50%.md:58:6: warning term/deprecated"))
  }

  @Test func aReportWithoutFindingsHasATest() {
    let text = ReportFormat.junit.write(Report(), ReportContext())
    #expect(text.contains("<testcase classname=\"align check\" name=\"no findings\">"))
  }

  @Test func whatCouldNotBeReadIsAnError() {
    var report = Report()
    report.errors = [InputError(path: "a.md", line: 2, reason: "is no text")]
    let text = ReportFormat.junit.write(report, ReportContext())
    #expect(text.contains("<error message=\"is no text\">a.md:2: is no text</error>"))
    #expect(
      ReportFormat.checkstyle.write(report, ReportContext())
        .contains("<error line=\"2\" severity=\"error\" message=\"is no text\""))
  }

  @Test(arguments: [ReportFormat.junit, .checkstyle], 0..<10)
  func isWellFormedWithAnyText(format: ReportFormat, seed: Int) throws {
    let text = NastyText.text(seed) + "<a b=\"'&]]>\u{0}\u{1B}[31m\u{FFFF}"
    let folder = try TemporaryFolder()
    try folder.write(format.write(ReportSample.hostile(text), ReportContext()), to: "a.xml")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/xmllint")
    process.arguments = ["--noout", "--nonet", folder.url.appendingPathComponent("a.xml").path]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
