import Foundation
import TestSupport
import Testing

/// `align glossary list` and `align glossary show`, as people and scripts read them.
struct GlossaryReadingTests {
  private let program = Program("align")

  @Test func conceptsThatNeedAPersonStandFirst() throws {
    let result = try run(["glossary"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(
      result.output == """
        id         en        zh                        status    count  conflicts
        capex      Capex     ✓资本支出 2, -资本开支 1  decided   4      资本开支 is in use
        tea-house  teahouse  ?茶楼 1, ?茶馆 1          proposed  2      2 renderings
        ink        Ink       ?墨水 1                   proposed  1
        stapler    Stapler   ?订书机 0                 proposed  0

        mined          zh        score  count
        turbine blade  涡轮叶片  0.88   12

        """)
    #expect(
      result.errors == "3 concepts are proposed; `align glossary review` decides about them\n")
  }

  @Test(arguments: [
    (["--status", "decided"], ["capex"]), (["--status", "conflict"], ["capex", "tea-house"]),
    (["--status", "proposed"], ["tea-house", "ink", "stapler"]), (["--unused"], ["stapler"]),
    (["--domain", "finance"], ["capex"]), (["资本"], ["capex"]),
    (["list", "TEAHOUSE"], ["tea-house"]),
    (["turbine"], []),
  ])
  func aFilterLeavesSomeConcepts(arguments: [String], ids: [String]) throws {
    let json = try json(["glossary"] + arguments + ["--json"])
    #expect((json["concepts"] as? [[String: Any]])?.compactMap { $0["id"] as? String } == ids)
  }

  @Test(arguments: [
    (["--status", "mined"], 1), (["涡轮"], 1), (["--domain", "x"], 0), (["ink"], 0),
  ])
  func minedTermsAreListedApart(arguments: [String], count: Int) throws {
    #expect((try json(["glossary"] + arguments + ["--json"])["mined"] as? [Any])?.count == count)
  }

  @Test func withoutDocumentsNothingIsCounted() throws {
    let folder = try project()
    try folder.remove("seeds")
    let result = try program.run(["glossary", "capex"], in: folder.url)
    #expect(result.output.contains("capex  Capex  ✓资本支出, -资本开支  decided\n"), "\(result.output)")
    #expect(try program.run(["glossary", "--unused"], in: folder.url).status == 64)
  }

  @Test func anEmptyGlossarySaysWhatToDo() throws {
    let folder = try TemporaryFolder()
    let result = try program.run(["glossary"], in: folder.url)
    #expect(result.status == 0 && result.output.isEmpty)
    #expect(result.errors.hasPrefix("the glossary is empty; `align seeds/` collects"))
  }

  @Test func jsonHoldsEveryField() throws {
    let json = try json(["glossary", "capex", "--json"])
    #expect(json["schema"] as? Int == 1)
    let concept = try #require((json["concepts"] as? [[String: Any]])?.first)
    #expect(concept["domain"] as? String == "finance")
    #expect(concept["missing"] as? Int == 1)
    #expect(concept["misused"] as? [String] == ["资本开支"])
    #expect((concept["decided"] as? [String: String]) == ["by": "Ada", "on": "2026-01-26"])
    let terms = (concept["terms"] as? [String: [[String: Any]]])?["zh"]
    #expect(terms?.map { $0["count"] as? Int } == [2, 1])
  }

  @Test func showPutsEverySentenceInContext() throws {
    let result = try run(["glossary", "show", "capex"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(
      result.output == """
        capex  decided
          en          ✓ Capex  preferred
          zh          ✓ 资本支出  preferred  2×
                      - 资本开支  deprecated (旧译)  1×
          means (zh)  长期资产的钱
          domain      finance
          decided     Ada, 2026-01-26
          file        glossary/terms/capex.yml

        seeds/a.zh.md:1
          今年的【资本支出】翻了一番。
          【Capex】 doubled this year.

        seeds/a.zh.md:3
          明年的【资本支出】会下降。
          【Capex】 will fall next year.

        seeds/a.zh.md:5
          他们谈到了【资本开支】的竞赛。
          They talked about a 【capex】 race.

        seeds/a.zh.md:11  ✗ not rendered
          这家银行的花费增加了。
          The 【capex】 of the bank has grown.

        4 places in 1 document, 1 without any of its terms

        """)
  }

  @Test func showAsJSONNamesWhatStandsThere() throws {
    let json = try json(["glossary", "show", "Capex", "--json"])
    let places = try #require(json["occurrences"] as? [[String: Any]])
    #expect(
      places.compactMap { $0["standing"] as? String }
        == ["rendered", "rendered", "rendered", "missing"])
    #expect(places.first?["targetMatches"] as? [String] == ["资本支出"])
    #expect(places.first?["line"] as? Int == 1)
  }

  @Test func anUnknownConceptIsTwoAndNamesTheNearest() throws {
    let result = try run(["glossary", "show", "capx"])
    #expect(result.status == 2)
    #expect(
      result.errors
        == "error: glossary: there is no concept 'capx'; did you mean 'capex', 'ink', 'stapler'?\n")
  }

  @Test func aDocumentThatCanNotBeReadIsTwo() throws {
    let folder = try project()
    try folder.write(Data([0x61, 0xFF]), to: "seeds/bad.md")
    let result = try program.run(["glossary"], in: folder.url)
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("error: seeds/bad.md: byte 1 is neither UTF-8"))
    #expect(result.output.contains("capex"))
  }

  private func run(_ arguments: [String]) throws -> Program.Result {
    let folder = try project()
    return try withExtendedLifetime(folder) { try program.run(arguments, in: folder.url) }
  }

  private func json(_ arguments: [String]) throws -> [String: Any] {
    let result = try run(arguments)
    #expect(result.status == 0, "\(result.errors)")
    let value = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    return try #require(value as? [String: Any])
  }

  /// A project with a document and terms of every status.
  private func project() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      id: capex
      domain: finance
      en: [Capex]
      zh:
        - {term: 资本支出, status: preferred}
        - {term: 资本开支, status: deprecated, note: 旧译}
      definition: {zh: 长期资产的钱}
      decided: {by: Ada, on: 2026-01-26}

      """, to: "glossary/terms/capex.yml")
    try folder.write(
      """
      key\ten\texpansion\tzh\tdefinition\tkind\tcount\tfirst\tdocuments\tattested
      ink\tInk\t\t墨水\t\tannotation\t1\tseeds/a.zh.md:9\ta\tyes
      stapler\tStapler\t\t订书机\t\tannotation\t1\tseeds/b.md:1\tb\tyes
      tea-house\tteahouse\t\t茶楼\t\tannotation\t1\tseeds/a.zh.md:7\ta\tyes
      tea-house\tteahouse\t\t茶馆\t\tannotation\t1\tseeds/a.zh.md:9\ta\tyes

      """, to: "glossary/candidates.tsv")
    try folder.write(
      """
      english\tterm\tscore\tcount\tenglish-count\tterm-count\tfirst\tdocuments\tkind
      turbine blade\t涡轮叶片\t0.875\t12\t12\t12\tseeds/a.md:1\ta\tmined
      ink\t墨水\t0.5\t1\t1\t1\tseeds/a.md:1\ta\tmined

      """, to: "glossary/mined.tsv")
    try folder.write(
      """
      Capex doubled this year.

      Capex will fall next year.

      They talked about a capex race.

      The old teahouse stands beside the river.

      He wrote with ink in the teahouse.

      The capex of the bank has grown.

      """, to: "seeds/a.en.md")
    try folder.write(
      """
      今年的**资本支出**翻了一番。

      明年的资本支出会下降。

      他们谈到了资本开支的竞赛。

      那座老茶楼在河边。

      他在茶馆里用墨水写字。

      这家银行的花费增加了。

      """, to: "seeds/a.zh.md")
    return folder
  }
}
