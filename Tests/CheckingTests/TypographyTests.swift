import Bitext
import Checking
import Testing

/// What the rules of typography write in place of what they find, and what they leave alone.
struct TypographyTests {
  @Test(arguments: [
    ("我们用Swift写代码。", "我们用 Swift 写代码。"),
    ("**资本**Capex**支出**", "**资本** Capex **支出**"),
    ("用`code`和https://a.org/b的内容", "用`code`和https://a.org/b的内容"),
    ("[资本](a.md)Capex", "[资本](a.md) Capex"),
    ("他用&lt;br&gt;换行", "他用&lt;br&gt;换行"),
    ("价格为$400亿，公式$x_i$中", "价格为$400 亿，公式$x_i$中"),
    ("维生素C和第N次买A股", "维生素C和第N次买A股"),
  ])
  func spaces(text: String, mended: String) throws {
    #expect(try mend(text, "typography/space") == mended)
  }

  @Test(arguments: [
    ("今天下雨, 我们在家.", "今天下雨，我们在家。"),
    ("真的吗?! 是的!", "真的吗？！是的！"),
    ("用 Swift, Rust 和 Go; 也用 C, 都好", "用 Swift, Rust 和 Go；也用 C，都好"),
    ("比分 3:2, 时间 10:30", "比分 3:2，时间 10:30"),
    ("他等了很久...", "他等了很久..."),
    ("一. 概述", "一. 概述"),
    ("作者卡尔.马克思", "作者卡尔.马克思"),
    ("好:smile: 吧", "好:smile: 吧"),
    (
      "The dish 宫保鸡丁, which I like, is fine，大家都喜欢吃。", "The dish 宫保鸡丁, which I like, is fine，大家都喜欢吃。"
    ),
    ("见[这里](https://a.org/中,文).", "见[这里](https://a.org/中,文)。"),
    ("网址:https://a.org/b, 很好", "网址：https://a.org/b, 很好"),
    ("雅虎 Yahoo!收购了它", "雅虎 Yahoo!收购了它"),
  ])
  func punctuation(text: String, mended: String) throws {
    #expect(try mend(text, "typography/punctuation") == mended)
  }

  @Test(arguments: [
    ("他说\"今天下雨\"。", "他说“今天下雨”。"),
    ("他说'今天下雨'，It's 'fine'。", "他说‘今天下雨’，It's 'fine'。"),
    ("键\"name\"的值", "键\"name\"的值"),
    ("｢好｣", "「好」"),
    ("\"静态分配\" : 16", "\"静态分配\" : 16"),
    ("27\"的显示器和\"大的\"", "27\"的显示器和“大的”"),
    ("他说&quot;今天下雨&quot;。", "他说&quot;今天下雨&quot;。"),
  ])
  func quotes(text: String, mended: String) throws {
    #expect(try mend(text, "typography/quotes") == mended)
  }

  @Test(arguments: [
    ("他说“好。⏎⏎“再说，好。”", 0), ("他说“好。", 1), ("好”。", 1), ("“‘好’。”", 0),
    ("他说“好。⏎⏎## 二⏎⏎再说。”", 2),
  ])
  func unmatchedQuotes(text: String, count: Int) throws {
    #expect(try observations(RuleText.Example.read(text), "typography/quotes").count == count)
  }

  @Test(arguments: [
    ("核电站 (在建的) 需要工人", "核电站（在建的）需要工人"),
    ("资本支出（Capex)高", "资本支出（Capex）高"),
    ("资本支出 (Capex) 高", "资本支出 (Capex) 高"),
    ("调用 print(变量) 就行", "调用 print(变量) 就行"),
    ("(**中文**)", "（**中文**）"),
    ("他说 :) 1) 一", "他说 :) 1) 一"),
    ("The word (普通话) is long，他们都说", "The word (普通话) is long，他们都说"),
  ])
  func brackets(text: String, mended: String) throws {
    #expect(try mend(text, "typography/brackets") == mended)
  }

  @Test func fullWidthLettersBecomeNarrow() throws {
    #expect(
      try mend("我们用Ｓｗｉｆｔ，增长３．５％，（Ａ）", "typography/full-width")
        == "我们用Swift，增长3.5%，（A）")
  }

  @Test(arguments: [
    ("资本\u{200B}支出", "U+200B"), ("```\nab\u{202E}\u{2066}c\n```\n\n好", "U+202E U+2066"),
    ("好<!-- x\u{FEFF}y -->", "U+FEFF"), ("好\u{E0041}", "U+E0041"),
  ])
  func invisibleCharactersAreNamed(text: String, name: String) throws {
    let seen = try observations(text, "typography/invisible")
    #expect(seen.map(\.match) == [name])
    #expect(seen.first?.replacement == "")
  }

  @Test(arguments: [
    "\u{FEFF}好", "好\u{1F468}\u{200D}\u{1F4BB}", "好\u{2764}\u{FE0F}\u{200D}\u{1F525}",
    "好क\u{94D}\u{200D}ष",
    "好\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}",
    "好שלום\u{200F}!", "好ไทย\u{200B}ไทย",
  ])
  func neededInvisibleCharactersStay(text: String) throws {
    #expect(try observations(text, "typography/invisible").isEmpty)
  }

  @Test func anInvisibleCharacterIsFoundWhereItStands() throws {
    let place = try observations("好\n资\u{200B}本", "typography/invisible").first?.place
    #expect(place?.line == 2 && place?.column == 4)
  }

  private func observations(_ text: String, _ rule: String) throws -> [Observation] {
    try Rule.named(rule)?.document(CheckedDocument(example: text)) ?? []
  }

  /// A text with all replacements in it.
  private func mend(_ text: String, _ rule: String) throws -> String {
    var bytes = Array(text.utf8)
    let edits = try observations(text, rule).sorted {
      $0.place.bytes.lowerBound > $1.place.bytes.lowerBound
    }
    for edit in edits {
      guard let replacement = edit.replacement else { continue }
      bytes.replaceSubrange(edit.place.bytes, with: replacement.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
