// Made by `make rules` from the comments in Rules/.
// swift-format-ignore-file

extension RuleText {
  /// In the order of `Rule.all`.
  static let all: [RuleText] = [
    RuleText(
      id: "term/forbidden",
      summary: "A term that the glossary forbids stands in the text.",
      explanation: "Somebody has decided that this word is wrong for the concept and must not be published. It is looked for in the target language; inside of a longer word or of a longer accepted term it does not count.",
      fires: [
        Example(target: "这家银行明年民营化。", source: nil)],
      silent: [
        Example(target: "这家银行明年私有化。", source: nil)]),
    RuleText(
      id: "term/deprecated",
      summary: "A term that the glossary calls deprecated stands in the text.",
      explanation: "It is still understood, but another is preferred: the finding names it.",
      fires: [
        Example(target: "资本开支竞赛", source: nil)],
      silent: [
        Example(target: "资本支出竞赛", source: nil)]),
    RuleText(
      id: "document/front-matter",
      summary: "The front matter of a file can not be read.",
      explanation: "What stands there is no valid YAML, or a key stands twice: site generators stop at it, and the names that are not to be translated are not known. Rules (`---`) further down are no front matter.",
      fires: [
        Example(target: "---⏎title: [天气⏎---⏎⏎今天下雨。", source: nil)],
      silent: [
        Example(target: "---⏎title: 天气⏎---⏎⏎今天下雨。", source: nil),
        Example(target: "今天下雨。⏎⏎---⏎⏎明天: [天晴", source: nil)]),
    RuleText(
      id: "document/details",
      summary: "A `<details>` is never closed.",
      explanation: "A browser folds all that follows away, and where the original ends has to be guessed: the next heading is taken for its end.",
      fires: [
        Example(target: "## 天气⏎⏎今天下雨。⏎⏎<details>⏎⏎It rains.⏎⏎## 明天⏎⏎明天天晴。", source: nil)],
      silent: [
        Example(target: "## 天气⏎⏎今天下雨。⏎⏎<details>⏎⏎It rains.⏎⏎</details>⏎⏎## 明天⏎⏎明天天晴。", source: nil),
        Example(target: "用 `<details>` 折叠。", source: nil)]),
    RuleText(
      id: "document/heading",
      summary: "A heading stands without its original where the other headings of the document have theirs.",
      explanation: "Either the original was forgotten, or the heading was added by the translator; both pair the text below it wrongly. Documents that have originals for few of their headings are silent, and so are headings without a Chinese word.",
      fires: [
        Example(target: "<!--⏎## Weather⏎-->⏎## 天气⏎⏎<!--⏎It rains.⏎-->⏎下雨了。⏎⏎<!--⏎## Food⏎-->⏎## 饮食⏎⏎<!--⏎We eat.⏎-->⏎我们吃饭。⏎⏎<!--⏎## Sleep⏎-->⏎## 睡觉⏎⏎<!--⏎We sleep.⏎-->⏎我们睡觉。⏎⏎## 结尾⏎⏎<!--⏎The end.⏎-->⏎结束了。", source: nil)],
      silent: [
        Example(target: "<!--⏎## Weather⏎-->⏎## 天气⏎⏎<!--⏎It rains.⏎-->⏎下雨了。⏎⏎<!--⏎## End⏎-->⏎## 结尾⏎⏎<!--⏎The end.⏎-->⏎结束了。", source: nil),
        Example(target: "## 天气⏎⏎下雨了。⏎⏎<details>It rains.</details>⏎⏎## 结尾⏎⏎结束了。⏎⏎<details>The end.</details>", source: nil)]),
    RuleText(
      id: "typography/space",
      summary: "No space stands between Chinese and Latin letters or digits.",
      explanation: "Many houses set a space there, as in 用 Swift 写, because lines are easier to read with it; others leave it to the typesetter, so the rule is off until somebody asks for it. It does not look into code, addresses and formulas, and it leaves words with a single capital letter (A股, T恤, 维生素C) alone.",
      fires: [
        Example(target: "我们用Swift写了这个工具。", source: nil),
        Example(target: "去年有365天在下雨。", source: nil),
        Example(target: "**AI**公司在招人。", source: nil)],
      silent: [
        Example(target: "我们用 Swift 写了这个工具。", source: nil),
        Example(target: "他买了A股，打开`foo`文件，又看了https://a.org/b的内容。", source: nil)]),
    RuleText(
      id: "typography/punctuation",
      summary: "A half-width mark of punctuation stands in Chinese prose.",
      explanation: "In Chinese `，。；：？！` belong behind Chinese words; half-width marks come from a keyboard that was not switched. Numbers (3.14, 1,000, 10:30), ellipses, code, addresses and English sentences keep theirs, and so does the colon behind an English term.",
      fires: [
        Example(target: "今天下雨,我们在家.", source: nil),
        Example(target: "他问:真的吗?", source: nil),
        Example(target: "我们支持 Swift, 也支持别的语言。", source: nil)],
      silent: [
        Example(target: "今天下雨，我们在家。", source: nil),
        Example(target: "会议 10:30 开始，有 1,000 人，占 3.14%。", source: nil),
        Example(target: "他说：“It rains, as ever.”，又写了`a,b`……", source: nil),
        Example(target: "前沿能力（Frontier Capabilities: 模型能做的事）", source: nil)]),
    RuleText(
      id: "typography/quotes",
      summary: "Straight or half-width quotation marks stand around Chinese, or one lacks its other half.",
      explanation: "Chinese is quoted with “ ” or 「 」. Straight marks around English words and in code are left alone, marks of inches and apostrophes too, and a quotation may run over several paragraphs of a section.",
      fires: [
        Example(target: "他说\"今天下雨\"。", source: nil),
        Example(target: "他说｢今天下雨｣。", source: nil),
        Example(target: "他说“今天下雨。", source: nil)],
      silent: [
        Example(target: "他说“今天下雨”。", source: nil),
        Example(target: "27\"的屏幕，键为\"name\"，值为`\"中文\"`，It's fine。", source: nil),
        Example(target: "“第一段。⏎⏎第二段。”", source: nil)]),
    RuleText(
      id: "typography/brackets",
      summary: "Half-width brackets stand around Chinese, or a half-width bracket is paired with a full-width one.",
      explanation: "Around Chinese words `（）` are right. Brackets around English words are left alone, and so are those in code and in English sentences.",
      fires: [
        Example(target: "核电站(包括在建的)需要工人。", source: nil),
        Example(target: "资本支出（Capex)很高。", source: nil)],
      silent: [
        Example(target: "核电站（包括在建的）需要工人。", source: nil),
        Example(target: "资本支出(Capex)很高，调用`f(变量)`，看[这里](https://a.org/中(文))。", source: nil)]),
    RuleText(
      id: "typography/full-width",
      summary: "Full-width letters or digits stand in the text.",
      explanation: "Ｓｗｉｆｔ and ２０２６ are relics of old encodings: they are searched for in vain and look foreign beside other text. Full-width punctuation is right in Chinese and not meant.",
      fires: [
        Example(target: "我们用Ｓｗｉｆｔ写代码。", source: nil),
        Example(target: "增长了３．５％。", source: nil)],
      silent: [
        Example(target: "我们用 Swift 写代码，增长了 3.5%。", source: nil)]),
    RuleText(
      id: "typography/invisible",
      summary: "A zero-width or bidirectional control character stands in a file.",
      explanation: "Nobody sees it, but searches, glossaries and diffs do, and controls of direction can make a text look other than it reads (Boucher & Anderson 2021, \"Trojan Source\", arXiv:2111.00169). It is looked for in the whole file, code and comments included. Right are a byte-order mark at the start, joiners in emoji and in scripts that join their letters, marks of direction on lines in Arabic or Hebrew, and zero-width spaces between words of Thai, Lao, Khmer and Burmese.",
      fires: [
        Example(target: "资本\\u{200B}支出很高。", source: nil),
        Example(target: "他说\\u{202E}。出支本资", source: nil)],
      silent: [
        Example(target: "\\u{FEFF}资本支出很高。", source: nil),
        Example(target: "一家\\u{1F469}\\u{200D}\\u{1F467}来了，说می\\u{200C}خواهم。", source: nil)]),
  ]
}
