import Bitext
import Formats
import Testing

struct CorpusHTMLTests {
  @Test func textsAreEscapedAndHiddenCharactersAreShown() throws {
    let page = try CorpusFormat.html.written(unit("<b>&\"'\u{202E}\u{200B}", "甲\u{0}")).text
    #expect(
      page.contains("<td lang=\"en\" dir=\"auto\">&lt;b&gt;&amp;&quot;&#39;\u{FFFD}\u{FFFD}</td>"))
    #expect(page.contains("<td lang=\"zh-Hans\" dir=\"auto\">甲\u{FFFD}</td>"))
  }

  @Test func everyWordOfAFileIsEscaped() throws {
    var hostile = unit("a", "b")
    let markup = "<script>x</script>"
    hostile.id = markup
    hostile.section = markup
    hostile.status = markup
    hostile.kind = markup
    hostile.origin.document = markup
    hostile.origin.file = "\" onclick=\"x"
    hostile.source.terms = [TermMark(0..<1, concept: markup)]
    let page = try CorpusFormat.html.written(hostile).text
    #expect(!page.contains("<script") && !page.contains("\" onclick"))
  }

  @Test func nothingIsRunOrLoaded() throws {
    let page = try CorpusFormat.html.written(unit("a", "b")).text
    #expect(page.contains("Content-Security-Policy\" content=\"default-src &#39;none&#39;"))
    #expect(!page.contains("<script") && !page.contains("<link") && !page.contains("http:"))
  }

  @Test func termsAreMarked() throws {
    let page = try CorpusFormat.html.written(goldenUnits[0]).text
    #expect(page.contains("dir=\"auto\"><mark title=\"capex\">Capex</mark> grew, “a lot”.</td>"))
  }

  @Test(arguments: [(0.499, true), (0.5, false), (nil, false)] as [(Double?, Bool)])
  func doubtfulUnitsAreMarked(confidence: Double?, isDoubtful: Bool) throws {
    var unit = unit("a", "b")
    unit.confidence = confidence
    let page = try CorpusFormat.html.written(unit).text
    #expect(page.contains("<tr class=\"doubtful\">") == isDoubtful)
  }

  @Test func aSectionIsNamedOnce() throws {
    let page = try CorpusFormat.html.written(unit("a", "b"), unit("c", "d")).text
    #expect(page.ranges(of: "dir=\"auto\">a · 节</th>").count == 1)
  }
}
