import Bitext
import Formats
import TestSupport
import Testing

/// What of a Markdown text is shown, and where it stands.
struct MarkdownTests {
  @Test(arguments: [
    ("**重点。**后面", "重点。后面"), ("*a* _b_ ***c***", "a b c"), ("snake_case_name", "snake_case_name"),
    ("2 * 3 * 4", "2 * 3 * 4"), ("~~old~~ new", "old new"), ("`a * b` 和", "a * b 和"),
    ("``a ` b``", "a ` b"), ("[text](http://a.b/c_(d))。", "text。"),
    ("![alt 文](x.png) 后", "alt 文 后"),
    ("[text][ref] and [more]\n\n[ref]: http://a.b\n[more]: <x>", "text and more"),
    ("[not a link] here", "[not a link] here"), ("<https://a.b/c>", "https://a.b/c"),
    ("a&amp;b &lt;c&gt; &#8212; &nosuch;", "a&b <c> — &nosuch;"), (#"\*a\* \_b"#, "*a* _b"),
    ("a <b>c</b> <span class=\"x\">d</span>", "a c d"), ("path/<MODE>/x", "path/<MODE>/x"),
    ("看 <!-- 注 --> 这里", "看 这里"), ("文本[^1]。", "文本。"), ("a  b\tc", "a b c"),
    ("{{< note >}}提示{{< /note >}}", "提示"), ("{{% code file=\"x\" %}}文本", "文本"),
    ("在 {{< tooltip text=\"控制面\" term_id=\"x\" >}} 上", "在 控制面 上"),
    ("甲，\n乙", "甲，乙"), ("甲\n乙", "甲乙"), ("one\ntwo", "one two"), ("甲\nPod 乙", "甲 Pod 乙"),
    ("甲  \n乙", "甲乙"), ("one\\\ntwo", "one two"), ("**a**（b）", "a（b）"),
    ("[文](http://a.b/{{< param \"v\" >}}/c) 后", "文 后"), ("价格是3*4，**重点**是", "价格是3*4，重点是"),
    ("文件名_第一版_最终版", "文件名_第一版_最终版"), ("[1](see the appendix) 后", "[1](see the appendix) 后"),
    ("[a](<b c> \"t\") 后", "a 后"), ("称为\n“中台”，\n——这\n是", "称为“中台”，——这是"),
    ("点击 <button>确定</button> <Tabs a=\"b\"/>", "点击 确定"), ("<?php echo 1; ?>文", "文"),
    ("[^1]: 脚注的正文。", "脚注的正文。"), ("[注]: 说明文字在此。", "[注]: 说明文字在此。"),
    ("[Q]: How are you today?\n[A]: Fine.", "[Q]: How are you today? [A]: Fine."),
    ("<img alt='图' src='x'>文", "图文"),
  ])
  func showsWhatAReaderSees(markdown: String, shown: String) throws {
    #expect(try blocks(markdown).map(\.prose.text).joined(separator: "|") == shown)
  }

  @Test(arguments: [
    ("# 标题 #\n", "标题"), ("标题\n===\n", "标题"), ("## 标题 {#id}\n", "标题"), ("标题一\n===\n\n正文。", "标题一"),
    ("#标签 标题\n---\n", "#标签 标题"), ("# C# 语言\n", "C# 语言"),
  ])
  func headingsLoseTheirMarks(markdown: String, shown: String) throws {
    let block = try #require(try blocks(markdown).first)
    #expect(block.isHeading)
    #expect(block.prose.text == shown)
  }

  @Test func codeIsNoProse() throws {
    let markdown = "甲。\n\n```sh\nls 列出\n```\n\n    缩进的代码\n\n乙。\n"
    #expect(try blocks(markdown).map(\.prose.text) == ["甲。", "乙。"])
  }

  @Test func listItemsAndCellsAreBlocks() throws {
    let markdown = "- 甲\n  - 乙\n1. 丙\n- [x] 丁\n\n|戊|己|\n|--|--|\n|庚\\|辛||\n"
    #expect(try blocks(markdown).map(\.prose.text) == ["甲", "乙", "丙", "丁", "戊", "己", "庚|辛"])
  }

  @Test func quotesAndListsAreStrippedFromWrappedLines() throws {
    let markdown = "> - 一行\n>   继续\n> 懒行\n"
    #expect(try blocks(markdown).map(\.prose.text) == ["一行继续懒行"])
  }

  @Test func theHeaderOfATableBehindTextIsRead() throws {
    let markdown = "前面的一段话。\n模式 | 描述\n---|---\n甲 | 策略\n"
    #expect(try blocks(markdown).map(\.prose.text) == ["前面的一段话。", "模式", "描述", "甲", "策略"])
  }

  @Test func aSingleCarriageReturnEndsALine() throws {
    #expect(try blocks("甲。\n\n乙\r丙。\n\n丁。\n").map(\.prose.text) == ["甲。", "乙丙。", "丁。"])
  }

  @Test func aRuleWithABlankLineBelowIsNoFrontMatter() throws {
    let markdown = "---\n\n今天的主题: \"好天气\" 是: 什么。\n\n---\n\n明天。\n"
    #expect(try blocks(markdown).map(\.prose.text) == ["今天的主题: \"好天气\" 是: 什么。", "明天。"])
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "{{<", "{%", "<", "[^", "[a](", "<a ", "<x@", "**术**（a", "<!--", "<p>", "<br>", "&", "`",
      "*a",
    ])
  func hostileRepetitionTakesLittleTime(piece: String) throws {
    let markdown = String(repeating: piece, count: 5_000)
    #expect(throws: Never.self) { try blocks("字" + markdown) }
  }

  @Test func footnotesGoOnInIndentedLines() throws {
    let markdown = "正文[^1]。\n\n[^1]: 第一段。\n\n    第二段。\n\n结尾。\n"
    #expect(try blocks(markdown).map(\.prose.text) == ["正文。", "第一段。", "第二段。", "结尾。"])
  }

  @Test func calloutsLoseTheirMarkers() throws {
    #expect(try blocks("> [!NOTE]\n> 注意备份。\n").map(\.prose.text) == ["注意备份。"])
  }

  @Test func frontMatterInTOMLIsNoText() throws {
    #expect(try blocks("+++\ntitle = \"你好\"\n+++\n\n正文。\n").map(\.prose.text) == ["正文。"])
  }

  @Test func frontMatterMayHaveOldLineEnds() throws {
    let document = try Document(reading: "---\rtitle: 标题\r---\r\r正文。\r")
    #expect(document.frontMatter.author == nil)
    #expect(passages(document) == ["| 正文。"])
  }

  @Test func aTitleInQuotesOverTwoLinesLosesBoth() throws {
    let document = try Document(
      reading: "---\ntitle: \"甲\n  乙\"\n---\n<!--\ntitle: \"A\n  B\"\n-->\n\n<!-- One. -->\n一。\n")
    #expect(passages(document) == ["A B | 甲乙", "One. | 一。"])
  }

  @Test func aFileOfNotesAloneHoldsNoText() {
    #expect(throws: InputError.self) { try Document(reading: "<!-- 这是一个中文注释。 -->\n") }
  }

  @Test func labelledLinesAreBlocksOfTheirOwn() throws {
    let markdown = "说明\n嘉宾：甲\n字数：2100 字\n"
    #expect(try blocks(markdown).map(\.prose.text) == ["说明", "嘉宾：甲", "字数：2100 字"])
  }

  @Test func onlyTheFirstLineOpensAFrontMatter() throws {
    let document = try Document(reading: "甲。\n\n---\n\ntitle: 乙\n\n---\n")
    #expect(document.frontMatter.title == nil)
    #expect(passages(document) == ["| 甲。 title: 乙"])
  }

  @Test func aRuleOnTheFirstLineIsNoFrontMatter() throws {
    #expect(passages(try Document(reading: "---\n\n甲。\n\n---\n\n乙。\n")) == ["| 甲。 乙。"])
  }

  @Test func faultyFrontMatterIsNoticedWithItsLine() throws {
    let document = try Document(reading: "---\ntitle: a: b\nx: [\n---\n甲。\n")
    #expect(document.notices.count == 1)
    #expect(document.notices.first?.error.line == 2)
    #expect(passages(document) == ["| 甲。"])
  }

  @Test(arguments: 0..<300)
  func placesAreInsideTheFileAndInOrder(seed: Int) throws {
    let markdown = "字" + (0..<4).map { NastyText.text(seed * 4 + $0) }.joined(separator: "\n\n")
    let bytes = Array(markdown.utf8)
    guard !bytes.contains(0) else { return }
    for block in try blocks(markdown) {
      var end = 0
      for piece in block.prose.pieces {
        #expect(piece.source.lowerBound >= end && piece.source.upperBound <= bytes.count)
        end = piece.source.upperBound
        if piece.kind == .text { #expect(Array(piece.shown.utf8) == Array(bytes[piece.source])) }
      }
    }
  }

  private func blocks(_ markdown: String) throws -> [Block] {
    try Document(reading: markdown, layout: "single").sections.flatMap(\.passages)
      .flatMap { $0.source + $0.target }
  }
}
