import Bitext
import Formats
import Terminology
import Testing

struct AnnotationTests {
  @Test func aTermAndItsEnglish() throws {
    try expect("**私有化**（Private）的时间", [.init("私有化", "Private")])
  }

  @Test func anAcronymWithItsExpansionAndADefinition() throws {
    try expect(
      "年度**资本支出**（Capex: Capital Expenditure，用于购买、升级和维护资产的资金）已达到",
      [.init("资本支出", "Capex", "Capital Expenditure", "用于购买、升级和维护资产的资金")])
  }

  @Test func aDefinitionWithoutExpansion() throws {
    try expect(
      "**前沿能力**（Frontier Capabilities: 模型在推理、编码上的表现）",
      [.init("前沿能力", "Frontier Capabilities", nil, "模型在推理、编码上的表现")])
  }

  @Test func anExpansionWithoutDefinition() throws {
    try expect(
      "**运营支出**（Opex：Operating Expenditure）", [.init("运营支出", "Opex", "Operating Expenditure")])
  }

  @Test func aDefinitionBehindAComma() throws {
    try expect("**残值**（Residual Value，出售价格）", [.init("残值", "Residual Value", nil, "出售价格")])
  }

  @Test func asciiBracketsAndSpaces() throws {
    try expect(
      "**特殊目的实体** (SPV: Special Purpose Vehicle)",
      [.init("特殊目的实体", "SPV", "Special Purpose Vehicle")])
  }

  @Test func bracketsInsideTheEmphasis() throws {
    try expect("**亲和性（affinity）**很重要", [.init("亲和性", "affinity")])
    try expect("_豁免（Exemptions）_ 规则", [.init("豁免", "Exemptions")])
  }

  @Test func latinWordsInTheTerm() throws {
    try expect("**AI 基础设施**（AI Infrastructure）", [.init("AI 基础设施", "AI Infrastructure")])
  }

  @Test func aTimeHoldsNoExpansion() throws {
    try expect("**时间**（Time 12:30）", [.init("时间", "Time 12:30")])
  }

  @Test func nestedEmphasisIsOneTerm() throws {
    try expect("**_资本支出_**（Capex）", [.init("资本支出", "Capex")])
  }

  @Test func nestedBrackets() throws {
    try expect(
      "**工具**（Tool (CLI): 命令行工具（如 make））", [.init("工具", "Tool (CLI)", nil, "命令行工具（如 make）")])
  }

  @Test(arguments: [
    "**Google**、**能源**和**芯片**", "**注意**（见第 3 节）", "普通（Private）文本", "**重点**（2024）",
    "**没有右括号**（Open", "**GPU**（Graphics Processing Unit）",
  ])
  func emphasisAloneIsNone(markdown: String) throws {
    try expect(markdown, [])
  }

  private struct Expected: Equatable {
    let term: String
    let english: String
    let expansion: String?
    let definition: String?

    init(
      _ term: String, _ english: String, _ expansion: String? = nil, _ definition: String? = nil
    ) {
      self.term = term
      self.english = english
      self.expansion = expansion
      self.definition = definition
    }
  }

  private func expect(
    _ markdown: String, _ expected: [Expected], at location: SourceLocation = #_sourceLocation
  ) throws {
    let file = DocumentInput.File(path: "a.md", bytes: Array(markdown.utf8))
    let document = try Document(
      reading: DocumentInput(name: "a", content: .bilingual(file)), languages: .englishChinese,
      layout: "single")
    let found = document.sections.flatMap(\.passages).flatMap(\.target).flatMap(Annotation.find)
    #expect(
      found.map { Expected($0.term, $0.english, $0.expansion, $0.definition) } == expected,
      sourceLocation: location)
  }
}
