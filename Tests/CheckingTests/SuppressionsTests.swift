import Bitext
import Checking
import Formats
import Terminology
import Testing

/// Comments that keep rules silent. In the texts, 开支 is what a rule sees.
struct SuppressionsTests {
  @Test(arguments: [
    "<!-- align-disable-next-line -->\n开支\n", "<!-- align-disable-next-line -->\r\n\r\n  开支\r\n",
    "<!-- align-disable-next-line term/deprecated -- 旧译 -->\n\n开支",
    "开支 <!-- align-disable-line -->\n",
    "<!--align-disable-line term/*-->开支", "# 开支 <!-- align-disable-line -->\n",
    "| 开支 <!-- align-disable-line --> | 2 |\n|--|--|\n| 1 | 2 |\n",
    "<!-- align-disable-next-line term/forbidden, term/deprecated -->\n开支",
    "<!-- align-disable-next-line term/forbidden term/deprecated —— 旧译 -->\n开支",
    "<!-- align-disable-next-line term/forbidden，term/deprecated[开支] -->\n开支",
    "<!-- align-disable-next-line term/deprecated[capex] -->\n开支",
    "<!-- align-disable-next-line term/deprecated[capital spending] -->\n开支",
    "<!-- align-disable-next-line -->\n<!-- The spending. -->\n开支",
    "<!-- align-disable-next-line\n  term/deprecated\n  -- why -->\n开支",
    "> <!-- align-disable-next-line\n> term/deprecated -->\n>\n> 开支",
    "- 一\n\n  <!-- align-disable-next-line -->\n  开支", "开支\n\n<!-- align-disable-file -->\n",
    "---\ntitle: 茶\n---\n<!-- align-disable -->\n一。\n\n开支", "\u{FEFF}<!-- align-disable -->\n\n开支",
    "<!-- align-disable -->\n\n<!-- align-enable term/forbidden -->\n\n开支",
    "<!-- align-disable term/* -->\n\n<!-- align-enable term/deprecated[支出] -->\n\n开支",
    "<!-- align-disable -->一<!-- align-enable -->二<!-- align-disable -->开支",
    "<details>\n<!-- align-disable-next-line -->\n开支\n</details>\n",
  ])
  func suppresses(text: String) throws {
    #expect(try number(in: text) != nil)
  }

  @Test(arguments: [
    "<!-- align-disable-next-line term/forbidden -->\n开支",
    "<!-- align-disable-next-line -->\n一\n开支",
    "<!-- align-disable-next-line number/* -->\n开支", "开支\n<!-- align-disable-next-line -->\n一",
    "<!-- align-disable-line -->\n开支", "<!-- align-disable-next-line --> 开支\n一",
    "<!-- align-disable-next-line term/deprecated[支出] -->\n开支", "开支\n\n<!-- align-disable -->\n一",
    "<!-- align-disable -->\n\n<!-- align-enable -->\n\n开支",
    "<!-- align-disable -->\n\n<!-- align-disable term/* -->\n\n<!-- align-enable term/* -->\n\n开支",
    "<!-- align-disable -->\n\n<!-- align-enable term/deprecated[开支] -->\n\n开支",
    "```\n<!-- align-disable-file -->\n```\n\n开支",
    "~~~~md\n```\n<!-- align-disable-file -->\n~~~~\n开支",
    "- a\n\n  ```\n  <!-- align-disable-file -->\n  ```\n\n开支",
    "    <!-- align-disable-file -->\n\n开支",
    "用 `<!-- align-disable-file -->` 开支", "<pre>\n<!-- align-disable-file -->\n</pre>\n\n开支",
    "开支\n\n<!-- align-disable-file", "<!-- align-disable-fil -->\n开支", "<!-- disable-file -->\n开支",
    "<!-- 用 align-disable-file 关闭 -->\n开支", "\\<!-- align-disable-line --> 开支",
    "<!-- align-disable-next-line -->\n\n```\nx\n```\n开支",
  ])
  func doesNotSuppress(text: String) throws {
    #expect(try number(in: text) == nil)
  }

  @Test func inPlainTextNothingIsAComment() throws {
    let text = "<!-- align-disable-file -->\n开支"
    let file = try CheckedFile(reading: .init(path: "a.txt", bytes: Array(text.utf8)))
    #expect(file.comments.isEmpty)
  }

  @Test func anIdFromBeforeAMergeGoesOnToMeanTheConcept() throws {
    var concept = Concept(id: "capex")
    concept.aliases = ["capital-expenditure"]
    let text = "<!-- align-disable-line term/*[capital-expenditure] --> 开支"
    #expect(try number(in: text, aliases: ConceptAliases([concept])) == 0)
  }

  @Test func theCommentOfTheLineIsUsedBeforeThatOfTheFile() throws {
    let text =
      "<!-- align-disable-file -->\n\n<!-- align-disable term/* -->\n开支 <!-- align-disable-line -->"
    #expect(try number(in: text) == 2)
  }

  @Test func observationsOfOtherFilesAreNotMeant() throws {
    let suppressions = try suppressions(in: "<!-- align-disable-file -->\n开支")
    let place = Location(path: "b.md", line: 1, column: 1, bytes: 0..<1)
    let seen = Observation(place: place, match: "开支", message: "")
    #expect(suppressions.number(suppressing: seen, of: "term/deprecated") == nil)
  }

  @Test func whatSuppressesNothingIsFound() throws {
    let suppressions = try suppressions(
      in: "<!-- align-disable-line -->\n\n<!-- align-disable term/deprecated, term/forbidden -->\n")
    #expect(
      suppressions.unused(used: [1]).map(\.message) == [
        "suppresses nothing of any rule", "suppresses nothing of term/forbidden",
      ])
    #expect(suppressions.unused(used: [1]).map(\.place.line) == [1, 3])
    #expect(suppressions.unused(used: [0, 1], passingOver: ["term/forbidden"]).isEmpty)
    #expect(suppressions.unused(used: [1, 2], passingOver: ["term/forbidden"]).count == 1)
  }

  @Test func anEndWithoutABeginningIsFound() throws {
    let suppressions = try suppressions(in: "<!-- align-enable -->\n")
    #expect(suppressions.unused(used: []).map(\.message) == ["nothing is disabled here"])
  }

  @Test func aCommentMayKeepSilentAboutUnusedOnes() throws {
    let text = "<!-- align-disable-line -->\n\n<!-- align-disable-file suppression/unused -->\n"
    #expect(try suppressions(in: text).unused(used: []).isEmpty)
  }

  @Test func whoKeepsSilentAboutNoUnusedOneIsUnused() throws {
    let text = "<!-- align-disable-file suppression/unused -->\n"
    #expect(try suppressions(in: text).unused(used: []).count == 1)
  }

  @Test func allRulesAreNotThoseAboutComments() throws {
    let text = "<!-- align-disable-file -->\n\n<!-- align-disable-line -->\n"
    #expect(try suppressions(in: text).unused(used: [0]).count == 1)
  }

  @Test func aRuleThatDoesNotExistIsFoundInItsPlace() throws {
    let text = "茶\r\n\r\n<!-- align-disable-line term/deprecatd[茶], term/forbidden -->\r\n"
    let unknown = try suppressions(in: text).unknown
    #expect(
      unknown.map(\.message) == [
        "unknown rule 'term/deprecatd[茶]'; did you mean 'term/deprecated'?"
      ])
    #expect(unknown.map(\.place.line) == [3])
    #expect(unknown.map(\.place.column) == [25])
    #expect(unknown.map(\.isDecided) == [true])
  }

  @Test func aCommentThatDoesNotExistIsFound() throws {
    let text = "<!-- align-disable-nextline -->\n\n<!-- align-center -->\n"
    #expect(
      try suppressions(in: text).unknown.map(\.message) == [
        "unknown comment 'align-disable-nextline'; did you mean 'align-disable-next-line'?"
      ])
  }

  private func number(in text: String, aliases: ConceptAliases = .none) throws -> Int? {
    let suppressions = try suppressions(in: text, aliases: aliases)
    let file = SourceFile(path: "茶/a.md", bytes: Array(text.utf8))
    let start = try #require(text.ranges(of: "开支").last { !text[..<$0.lowerBound].hasSuffix("[") })
    let offset = text.utf8.distance(from: text.startIndex, to: start.lowerBound)
    var seen = Observation(
      place: file.location(of: offset..<offset + 6), match: "开支", message: "")
    seen.concept = text.contains("capital spending") ? "capital spending" : "capex"
    return suppressions.number(suppressing: seen, of: "term/deprecated")
  }

  private func suppressions(
    in text: String, aliases: ConceptAliases = .none
  ) throws -> Suppressions {
    let file = try CheckedFile(reading: .init(path: "茶/a.md", bytes: Array(text.utf8)))
    return Suppressions(in: file, aliases: aliases)
  }
}
