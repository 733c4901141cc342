import Bitext
import Checking
import Testing

/// Faults of a document as a whole, and where they are shown.
struct DocumentRuleTests {
  @Test func faultyFrontMatterIsShownOnItsLine() throws {
    let seen = try observations("---\ntitle: a: b\n---\n\n今天下雨。\n", "document/front-matter")
    #expect(seen.map(\.match) == ["title: a: b"])
    #expect(seen.first?.place.line == 2)
  }

  @Test func openDetailsAreShownWhereTheyBegin() throws {
    let seen = try observations("今天下雨。\n\n<details>\nIt rains.\n", "document/details")
    #expect(seen.map(\.match) == ["<details>"])
    #expect(seen.first?.place.line == 3)
  }

  @Test func detailsInCodeAreNotOpen() throws {
    #expect(try observations("```\n<details>\n```\n\n今天下雨。\n", "document/details").isEmpty)
  }

  @Test func headingsWithoutChineseNeedNoOriginal() throws {
    let sections = (1...4).map {
      "<!--\n## Part \($0)\n-->\n## 第\($0)节\n\n<!--\nIt rains.\n-->\n下雨了。\n"
    }
    let page = sections.joined(separator: "\n") + "\n## FAQ\n\n<!--\nThe end.\n-->\n结束了。\n"
    #expect(try observations(page, "document/heading").isEmpty)
  }

  private func observations(_ text: String, _ rule: String) throws -> [Observation] {
    try Rule.named(rule)?.document(CheckedDocument(example: text)) ?? []
  }
}
