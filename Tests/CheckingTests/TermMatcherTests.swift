import Bitext
import Terminology
import Testing

@testable import AlignKit

/// Where a glossary's terms are found in Chinese and English texts.
struct TermMatcherTests {
  private static let words = GeneralWords.list()

  private func mentions(_ term: String, in text: String, _ side: Mention.Side = .target) -> [String]
  {
    var concept = Concept(id: "a")
    let tag = term.unicodeScalars.contains { $0.value > 0x4E00 } ? "zh" : "en"
    concept.terms = [tag: [Term(term, status: .preferred)]]
    let matcher = TermMatcher(
      Glossary(concepts: [concept]), .englishChinese, words: TermMatcherTests.words)
    let file = SourceFile(path: "a", bytes: [])
    let piece = Prose.Piece(kind: .text, shown: text, markup: text, source: 0..<text.utf8.count)
    return matcher.mentions(in: Prose(pieces: [piece]), side, file).map {
      $0.isPart ? "(\($0.text))" : $0.text
    }
  }

  @Test(arguments: [
    ("核能", "我们看好核能", ["核能"]), ("核能", "核能力建设", []), ("核能", "这座核能电站", ["核能"]),
    ("AI", "xAI 公司", []), ("AI", "AI公司", ["AI"]), ("AI 基础设施", "ＡＩ基础设施", ["ＡＩ基础设施"]),
    ("资本支出", "資本支出", ["資本支出"]), ("积分", "累积分布函数", []), ("积分", "可用积分兑换", ["积分"]),
    ("程序", "排程序列", []), ("程序", "运行程序时", ["程序"]), ("程序", "程序员", ["(程序)"]),
    ("Meta", "metadata", []), ("GPT-4", "GPT-4o", []), ("GPT-4", "GPT-4.5", []),
    ("GPT-4", "用 GPT-4。", ["GPT-4"]), ("机器学习", "机器 学习", ["机器 学习"]),
    ("核电", "核电站附近", ["(核电)"]), ("能力", "核能力建设", ["能力"]), ("纽约市", "纽约市政府", ["纽约市"]),
    ("算力", "大算力集群", ["算力"]), ("留存率", "总留存率", ["留存率"]),
    ("程序", "办公断网", []), ("公断", "办公断网", []), ("主机", "主机台数", ["主机"]),
    ("机台", "主机台数", []), ("能源", "新能源汽车", ["(能源)"]), ("ChatGPT", "Chat GPT 很好", ["Chat GPT"]),
  ])
  func chinese(term: String, text: String, expected: [String]) {
    #expect(mentions(term, in: text) == expected)
  }

  @Test(arguments: [
    ("Capex", "annual capex of", ["capex"]), ("Capex", "CapEx grew", ["CapEx"]),
    ("Capex", "Capex's share", ["Capex"]), ("Capability", "many capabilities", ["capabilities"]),
    ("Reward Points", "a reward point", ["reward point"]), ("New York", "New Yorkshire", []),
    ("IT", "it is", []), ("IT", "the IT team", ["IT"]), ("GPU", "two gpus", ["gpus"]),
    ("ChatGPT", "chat GPT was", ["chat GPT"]), ("OpenAI", "open ai said", ["open ai"]),
    ("data center", "datacenters", ["datacenters"]),
    ("open-source", "open source", ["open source"]),
  ])
  func english(term: String, text: String, expected: [String]) {
    #expect(mentions(term, in: text, .source) == expected)
  }
}
