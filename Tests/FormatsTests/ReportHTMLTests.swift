import Bitext
import Checking
import Formats
import TestSupport
import Testing

struct ReportHTMLTests {
  @Test func showsTheMatchAndBothLanguages() {
    let page = ReportFormat.html.write(ReportSample.report, ReportContext())
    #expect(page.contains("他说🙂e\u{301}<mark>资本开支</mark>竞赛"))
    #expect(page.contains("<dd lang=\"en\" dir=\"auto\">The capex race.</dd>"))
    #expect(page.contains("<dd lang=\"zh\" dir=\"auto\">他说资本开支竞赛。</dd>"))
  }

  @Test func countsStandAtTheTop() {
    let page = ReportFormat.html.write(ReportSample.report, ReportContext())
    #expect(page.contains("<h1>1 error, 1 warning, 1 info</h1>\n<p>checked 4 files, 120 pairs"))
  }

  @Test func needsNothingFromElsewhere() {
    let page = ReportFormat.html.write(ReportSample.report, ReportContext())
    #expect(page.contains("default-src &#39;none&#39;"))
    for part in ["<script", "<link", "<img", "@import", "url(", "http:", "https:"] {
      #expect(!page.contains(part), "\(part)")
    }
  }

  @Test func rulesAreExplained() {
    var context = ReportContext()
    context.ruleTexts["term/deprecated"] = .init(summary: "A <b> term.", help: "Help")
    let page = ReportFormat.html.write(ReportSample.report, context)
    #expect(page.contains("<a class=\"quiet\" href=\"#term/deprecated\">term/deprecated</a>"))
    #expect(page.contains("<code>term/deprecated</code> A &lt;b&gt; term.</summary>"))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\"><img src=x onerror=y>", "' onclick='z", "</style>",
  ])
  func everyTextIsEscaped(text: String) {
    let page = ReportFormat.html.write(ReportSample.hostile(text), ReportContext())
    let calm = ReportFormat.html.write(ReportSample.hostile("calm"), ReportContext())
    #expect(page.count { $0 == "<" } == calm.count { $0 == "<" })
    #expect(page.count { $0 == "\"" } == calm.count { $0 == "\"" })
    #expect(!page.contains("'"))
  }

  @Test func nothingHidesOrTurnsText() {
    let page = ReportFormat.html.write(
      ReportSample.hostile("a\u{202E}b\u{2028}c\u{200F}d\u{1B}[0m\u{0}"), ReportContext())
    #expect(page.contains("a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}[0m\u{FFFD}"))
    #expect(
      !page.unicodeScalars.contains { ["\u{202E}", "\u{2028}", "\u{200F}", "\u{1B}"].contains($0) })
  }

  @Test func theStyleIsNotEscaped() {
    let page = ReportFormat.html.write(Report(), ReportContext())
    let style = page.split(separator: "<style>").last?.split(separator: "</style>").first
    #expect(style?.contains("&") == false)
  }
}
