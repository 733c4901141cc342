import Bitext
import Formats
import Testing

/// Each layout, as the passages that a reader of the page would see.
struct LayoutTests {
  @Test func detailsUnderTheTranslation() throws {
    try expect(
      """
      # 标题

      第一段。

      第二段。

      <details>
      <summary>Original English Source</summary>
      First. Second.
      </details>
      """, "details", ["| 标题", "First. Second. | 第一段。 第二段。"])
  }

  @Test func detailsAboveTheTranslation() throws {
    try expect(
      """
      ## 甲
      <details><summary>原文</summary>

      One.

      </details>

      一。

      ## 乙
      <details><summary>原文</summary>

      Two.

      </details>

      二。
      """, "details", ["| 甲", "One. | 一。", "| 乙", "Two. | 二。"])
  }

  @Test func paragraphsInsideDetails() throws {
    try expect(
      "一。二。\n\n<details>\n<summary>原文</summary>\n<p>One.</p>\n<p>Two.</p>\n</details>\n",
      "details", ["One. Two. | 一。二。"])
  }

  @Test func severalDetailsInASection() throws {
    try expect(
      """
      ## 甲

      一。

      <details><summary>Original</summary>One.</details>

      二。

      <details><summary>Original</summary>Two.</details>
      """, "details", ["| 甲", "One. | 一。", "Two. | 二。"])
  }

  @Test func theLastLineOfACommentIsRead() throws {
    try expect(
      "一一一。\n\n<!-- The end\nis near. -->\n结尾近了。\n", "comments",
      ["| 一一一。", "The end is near. | 结尾近了。"])
    try expect("<!-- The end\nis near. --> 结尾近了。\n", "comments", ["The end is near. | 结尾近了。"])
  }

  @Test func textIsNoMarkerBecauseOfItsFirstWord() throws {
    try expect("<!-- Start the server. -->\n启动服务器。\n", "comments", ["Start the server. | 启动服务器。"])
  }

  @Test func commentsThatSpeakToUsAreNoOriginals() throws {
    try expect(
      "<!-- align-disable-next-line term/deprecated[资本开支] -- The Old Term, kept. -->\n<!-- The first. -->\n第一。\n\n<!-- The second. -->\n<!-- align-disable-line\nterm/* -- Why Not -->\n第二。 <!-- align-disable-line -->\n",
      "comments", ["The first. | 第一。", "The second. | 第二。"])
  }

  @Test func commentsThatSpeakToUsAreNoText() throws {
    try expect(
      "一。<!-- align-disable-line -- Because It Is Quoted. -->\n\n<details>\n<!-- align-disable-next-line term/* -- A Reason. -->\nOne.\n</details>\n",
      "details", ["One. | 一。"])
    try expect(
      "| 中文 | English |\n|---|---|\n| 茶 <!-- align-disable-line -- A Reason --> | Tea |\n", "table",
      ["Tea | 茶"])
    try expect(
      "- 一在这里。 <!-- align-disable-line -- A Reason -->\n", "single", ["| 一在这里。"])
  }

  @Test func linesInTurnMayHaveComments() throws {
    try expect(
      "一在这里。 <!-- align-disable-line term/deprecated -- Quoted -->\nOne is here.\n\n二在那里。\nTwo is there. <!-- align-disable-line -->\n",
      "alternating", ["One is here. | 一在这里。", "Two is there. | 二在那里。"])
  }

  @Test func anOriginalMayQuoteItsTranslation() throws {
    try expect(
      "<!-- Open 设置 and click 确定. -->\n打开“设置”，点击“确定”。\n\n<!-- This is fine. -->\n这很好。\n",
      "comments", ["Open 设置 and click 确定. | 打开“设置”，点击“确定”。", "This is fine. | 这很好。"])
  }

  @Test func oneShortOriginalIsEnough() throws {
    let page = String(repeating: "这是很长的一页中文。", count: 40)
    try expect(
      "\(page)\n\n## 鸭子\n\n三只鸭子。\n\n<details><summary>Original</summary>Three ducks.</details>\n",
      "details", ["| \(page)", "| 鸭子", "Three ducks. | 三只鸭子。"])
  }

  @Test func headingsInsideDetailsStayInTheirSection() throws {
    try expect(
      "# 标题\n\n天气很好。\n\n<details>\n\n## Weather\n\nIt is fine.\n\n### Park\n\nWe walk.\n\n</details>\n\n## 结尾\n\n结束了。\n",
      "details", ["Weather | 标题", "It is fine. Park We walk. | 天气很好。", "| 结尾", "| 结束了。"])
  }

  @Test func detailsInTheMiddleOfASectionHoldItAll() throws {
    try expect(
      "## 一\n\n下雨了。\n\n<details>It rained.</details>\n\n我们在家。\n\n## 二\n\n天晴了。\n\n<details>It cleared.</details>\n",
      "details", ["| 一", "It rained. | 下雨了。 我们在家。", "| 二", "It cleared. | 天晴了。"])
  }

  @Test func oneOriginalBelowDeeperHeadingsHoldsThemAll() throws {
    try expect(
      "## 一\n\n甲。\n\n### 一之一\n\n乙。\n\n<details>One. Two.</details>\n", "details",
      ["| 一", "One. Two. | 甲。 一之一 乙。"])
  }

  @Test func tagsMayBeWrittenInCapitalsAndInsideALine() throws {
    try expect(
      "天气好。<DETAILS><SUMMARY>Original</SUMMARY>It is fine.</DETAILS>\n", "details",
      ["It is fine. | 天气好。"])
  }

  @Test func detailsThatAreNeverClosedEndAtTheNextHeading() throws {
    let markdown = "## 一\n\n甲。\n\n<details>\n\nOne.\n\n## 二\n\n乙。\n"
    try expect(markdown, "details", ["| 一", "One. | 甲。", "| 二", "| 乙。"])
    let notices = try Document(reading: markdown).notices
    #expect(notices.map(\.kind) == [.details])
    #expect(notices.first?.error.line == 5)
  }

  @Test func rowsOfATableAreNotCrossed() throws {
    try expect(
      "| 中文 | English |\n|---|---|\n| 人工智能 | AI |\n| AI | AI |\n| 没有译文 | |\n| 资本支出 | Capex |\n",
      "table", ["AI | 人工智能", "AI | AI", "| 没有译文", "Capex | 资本支出"])
  }

  @Test func namesOfTagsInCodeAreText() throws {
    try expect(
      "使用 `<summary>` 标签。再用 `</details>` 结束。\n", "single", ["| 使用 <summary> 标签。再用 </details> 结束。"])
    try expect("<p>按 <summary> 键。好的。</p>\n", "single", ["| 按 键。好的。"])
  }

  @Test func anEmptyOriginalDoesNotJoinItsSectionToTheNext() throws {
    let empty = "<details>\n<summary>Original</summary>\n</details>"
    try expect(
      "# 标题\n\n## 一\n\n甲。\n\n\(empty)\n\n## 二\n\n乙。\n\n<details>Two.</details>\n",
      "details", ["| 标题", "| 一", "| 甲。", "| 二", "Two. | 乙。"])
  }

  @Test func aHeadingOfShortcodesAloneBeginsASection() throws {
    let document = try Document(
      reading:
        "<!--\n## First\n-->\n## 第一节\n\n<!-- Body one. -->\n正文一。\n\n## {{% heading \"next\" %}}\n\n<!-- Read more. -->\n阅读更多。\n"
    )
    #expect(document.sections.map(\.title) == ["第一节", "{{% heading \"next\" %}}"])
    #expect(document.sections.map(\.passages.count) == [2, 1])
  }

  @Test func addressesAreInNoLanguage() throws {
    try expect(
      "天气很好。\n\n见 https://a.org/some/long/path 。\n", "single",
      ["| 天气很好。 见 https://a.org/some/long/path 。"])
  }

  @Test func englishMayNameChineseThings() throws {
    try expect(
      "The weather is fine.\n\n天气很好。\n\nWe ate 宫保鸡丁 and 北京烤鸭 today.\n\n今天我们吃了宫保鸡丁和北京烤鸭。\n",
      "alternating",
      ["The weather is fine. | 天气很好。", "We ate 宫保鸡丁 and 北京烤鸭 today. | 今天我们吃了宫保鸡丁和北京烤鸭。"])
  }

  @Test func labelsMayBeBoldInsteadOfHavingAColon() throws {
    try expect(
      "它们睡着了。\n\n> **原文** They sleep.\n\n好的。\n\n> **EN** All right.\n", "quote",
      ["They sleep. | 它们睡着了。", "All right. | 好的。"])
  }

  @Test func furtherColumnsOfATableStandBesideThePair() throws {
    try expect(
      "| # | 中文 | English | 来源 |\n|---|---|---|---|\n| 1 | 人工智能 | AI | 第一章 |\n", "table",
      ["| #", "| 来源", "| 1", "AI | 人工智能", "| 第一章"])
  }

  @Test func anUnclosedCommentIsNoticed() throws {
    #expect(try Document(reading: "天气很好。\n\n<!--\nThe weather.\n").notices.first?.error.line == 3)
  }

  @Test func foldedTextInTheVisibleLanguageIsText() throws {
    try expect(
      "一。\n\n<details><summary>更多</summary>\n\n二。\n\n</details>\n", "single",
      ["| 一。 更多 二。"])
  }

  @Test func commentsBeforeTheirTranslation() throws {
    try expect(
      """
      <!--
      ## Title
      -->
      ## 标题

      <!-- body -->

      <!--
      One line
      goes on.
      -->

      一行
      继续。
      """, "comments", ["Title | 标题", "One line goes on. | 一行继续。"])
  }

  @Test func commentsBehindTheirTranslation() throws {
    try expect(
      "# 标题\n<!-- # Title -->\n\n一。\n<!-- One is here. -->\n\n二二二。\n<!-- Two is there now. -->\n",
      "comments", ["Title | 标题", "One is here. | 一。", "Two is there now. | 二二二。"])
  }

  @Test func aCommentThatHoldsSeveralBlocks() throws {
    try expect(
      "<!--\n## Title\n\nOne.\n\n- a b\n- c d\n-->\n## 标题\n\n一。\n\n- 甲\n- 乙\n",
      "comments", ["Title | 标题", "One. | 一。", "a b | 甲", "c d | 乙"])
  }

  @Test func indentedCommentsInListItems() throws {
    try expect(
      """
      <!--
      1. Do it:
      -->
      1. 做：

         ```sh
         ls
         ```

         <!--
         It is done.
         -->
         做完了。
      """, "comments", ["Do it: | 做：", "It is done. | 做完了。"])
  }

  @Test func aCommentedCodeBlockStandsAlone() throws {
    try expect(
      "<!--\nls: lists\n-->\n```\nls: 列出\n```\n\n<!--\nIt is done.\n-->\n做完了。\n",
      "comments", ["ls: lists |", "It is done. | 做完了。"])
  }

  @Test func aCommentedFrontMatterPairsItsTitle() throws {
    try expect(
      "---\ntitle: 租约\nweight: 30\n---\n<!--\ntitle: Leases\nweight: 30\n-->\n\n<!--\nA lease.\n-->\n一份租约。\n",
      "comments", ["Leases | 租约", "A lease. | 一份租约。"])
  }

  @Test func paragraphsInTurn() throws {
    try expect(
      "One is here.\n\n一在这里。\n\nTwo is there.\n\n二在那里。\n", "alternating",
      ["One is here. | 一在这里。", "Two is there. | 二在那里。"])
  }

  @Test func linesInTurn() throws {
    try expect(
      "一在这里。\nOne is here.\n\n二在那里。  \nTwo is there.\n", "alternating",
      ["One is here. | 一在这里。", "Two is there. | 二在那里。"])
  }

  @Test func theOriginalInAQuote() throws {
    try expect(
      "一在这里。\n\n> **原文：** One is here.\n\n二在那里。\n\n> Original: Two is there.\n", "quote",
      ["One is here. | 一在这里。", "Two is there. | 二在那里。"])
  }

  @Test func aTableWithTwoColumns() throws {
    try expect(
      "| 中文 | English |\n|---|---|\n| 一在这里。 | One is here. |\n| 二在那里。 | Two is there. |\n",
      "table", ["One is here. | 一在这里。", "Two is there. | 二在那里。"])
  }

  @Test func chineseOnly() throws {
    try expect("# 1. 甲\n# 2. 乙\n\n---\n\n文本。\n", "single", ["| 1. 甲", "| 2. 乙", "| 文本。"])
  }

  @Test func twoFiles() throws {
    let document = try read(
      english: "# One\n\nText of one.\n\n## Two\n\nText of two.\n",
      chinese: "# 一\n\n一的文本。\n\n## 二\n\n二的文本。\n")
    #expect(document.layout == "paired")
    #expect(
      passages(document) == ["One | 一", "Text of one. | 一的文本。", "Two | 二", "Text of two. | 二的文本。"])
  }

  @Test func headingsOfLikePlacePairAlsoWhereOneIsMissing() throws {
    let text = String(repeating: "Text of this part. ", count: 8)
    let translation = String(repeating: "这一部分的文本。", count: 8)
    let document = try read(
      english: "# A\n\n\(text)\n\n## B\n\n\(text)\n\n## C\n\n\(text)\n\n### D\n\n\(text)\n",
      chinese:
        "# 甲\n\n\(translation)\n\n## 乙\n\n\(translation)\n\n## 丙\n\n\(translation)\n\n\(translation)\n"
    )
    #expect(document.sections.map(\.title) == ["甲", "乙", "丙"])
  }

  @Test func headingsThatOneFileLacksAreNoAnchors() throws {
    let document = try read(
      english: "# One\n\nText.\n\n## Extra\n\nMore.\n", chinese: "# 一\n\n文本。更多。\n")
    #expect(passages(document) == ["One | 一", "Text. Extra More. | 文本。更多。"])
  }

  private func expect(
    _ markdown: String, _ layout: String, _ expected: [String],
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let document = try Document(reading: markdown)
    #expect(document.layout == layout, sourceLocation: location)
    #expect(passages(document) == expected, sourceLocation: location)
  }

  private func read(english: String, chinese: String) throws -> Document {
    try Document(
      reading: DocumentInput(
        name: "x",
        content: .paired(
          source: .init(path: "x.en.md", bytes: Array(english.utf8)),
          target: .init(path: "x.zh.md", bytes: Array(chinese.utf8)))),
      languages: .englishChinese)
  }
}

/// The passages of a document as `source | target`.
func passages(_ document: Document) -> [String] {
  document.sections.flatMap(\.passages).map { passage in
    let sides = [passage.source, passage.target].map { side in
      side.map(\.prose.text).joined(separator: " ")
    }
    return sides.joined(separator: " | ").trimmingEnds()
  }
}

extension String {
  func trimmingEnds() -> String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

extension Document {
  /// Reads Markdown with both languages in it.
  init(reading markdown: String, layout: String? = nil) throws {
    let file = DocumentInput.File(path: "a.md", bytes: Array(markdown.utf8))
    try self.init(
      reading: DocumentInput(name: "a", content: .bilingual(file)), languages: .englishChinese,
      layout: layout)
  }
}
