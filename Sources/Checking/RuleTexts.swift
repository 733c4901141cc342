// Made by `make rules` from the comments in Rules/.
// swift-format-ignore-file

extension RuleText {
  /// In the order of `Rule.all`.
  package static let all: [RuleText] = [
    RuleText(
      id: "term/forbidden",
      summary: "A term that the glossary forbids stands in the text.",
      explanation: "Somebody has decided that this word is wrong for the concept and must not be published. It is looked for in the target language; inside of a longer word or of a longer accepted term it does not count.",
      fires: [
        .text("这家银行明年民营化。", source: nil)],
      silent: [
        .text("这家银行明年私有化。", source: nil)]),
    RuleText(
      id: "term/deprecated",
      summary: "A term that the glossary calls deprecated stands in the text.",
      explanation: "It is still understood, but another is preferred: the finding names it.",
      fires: [
        .text("资本开支竞赛", source: nil)],
      silent: [
        .text("资本支出竞赛", source: nil)]),
    RuleText(
      id: "term/inconsistent",
      summary: "One concept is rendered in two ways, and nobody has decided which is right.",
      explanation: "The source stands beside each of them. Seen are terms that documents annotate, and texts that differ from a known term in one word of the same meaning. Accept one term, and the other as admitted or deprecated, and the rule is silent.",
      fires: [
        .text("消费者剩余很大。消费者盈余还在增长。", source: "The consumer surplus is large. The consumer surplus still grows.")],
      silent: [
        .text("消费者剩余很大。消费者剩余还在增长。", source: "The consumer surplus is large. The consumer surplus still grows.")]),
    RuleText(
      id: "term/ambiguous",
      summary: "One term of the target stands for two concepts.",
      explanation: "A reader can not tell which is meant. It is told once for each concept, where the source beside the term names it.",
      fires: [
        .text("容量足够，能力也足够。容量大。", source: "Capacity suffices, and so does capability.")],
      silent: [
        .text("容量足够。", source: "Capacity suffices.")]),
    RuleText(
      id: "term/not-applied",
      summary: "A term of the glossary stands in the source, and none of its terms in the target.",
      explanation: "Either the translator chose another word or left the term out. One accepted, deprecated or forbidden term in the sentence or its neighbours is enough, also a part of a longer word; and so is the term itself in Latin letters. Only concepts that somebody decided about are demanded, and only where the pair of sentences can be relied on: not where the text condenses its source.",
      fires: [
        .text("今年的花费翻了一番。", source: "Capital expenditure doubled this year.")],
      silent: [
        .text("今年的资本支出翻了一番。", source: "Capital expenditure doubled this year.")]),
    RuleText(
      id: "term/untranslated",
      summary: "A term that has a translation in the glossary is left in Latin letters.",
      explanation: "A term in brackets behind its translation is an annotation and no fault; nor is one whose translation stands in the same sentence, a name, or code.",
      fires: [
        .text("今年的 Capex 翻了一番。", source: "Capex doubled this year.")],
      silent: [
        .text("今年的资本支出（Capex）翻了一番。", source: "Capex doubled this year.")]),
    RuleText(
      id: "term/dnt-translated",
      summary: "A name that is never translated is translated.",
      explanation: "The glossary calls it so (`match: {dnt: true}`), or a front matter lists it. The translation is a form that the glossary forbids for the name, or a word that is known to mean it. Where the name is only left out, nothing is said.",
      fires: [
        .text("开放人工智能发布了新模型。", source: "OpenAI released a new model.")],
      silent: [
        .text("OpenAI 发布了新模型。", source: "OpenAI released a new model.")]),
    RuleText(
      id: "term/name-case",
      summary: "The capitals or the spaces of a name differ from the glossary.",
      explanation: "Names are what the glossary marks with `match: {dnt: true}` and what front matters list. Only text in the target language is looked at: a transcript may spell as it likes. Code and addresses do not count.",
      fires: [
        .text("我们使用 Open AI 的模型。", source: nil)],
      silent: [
        .text("我们使用 OpenAI 的模型。", source: nil)]),
    RuleText(
      id: "term/variant-script",
      summary: "A known term is written in traditional characters.",
      explanation: "The glossary has it in simplified ones, so a reader searching for the term does not find this place. A text in a language whose tag says `Hant` or a region that writes so is left alone.",
      fires: [
        .text("今年的資本支出翻了一番。", source: nil)],
      silent: [
        .text("今年的资本支出翻了一番。", source: nil)]),
    RuleText(
      id: "term/width-variant",
      summary: "A known term is written in full-width letters, or with other spaces or hyphens.",
      explanation: "The term is found all the same, but a search for it is not. A space between Chinese characters and Latin letters is a matter of typography and no variant; names are told by `term/name-case`, but for their width.",
      fires: [
        .text("ＡＩ基础设施正在扩张。", source: nil)],
      silent: [
        .text("AI基础设施正在扩张。", source: nil)]),
    RuleText(
      id: "term/annotation-conflict",
      summary: "Documents annotate one term with two originals, or one original with two terms.",
      explanation: "Readers take the brackets at their word. Where the glossary has decided about the concept it is an error, else a warning. An acronym and its expansion are one original. Singular and plural may have one term, and may have two: distribution and distributions.",
      fires: [
        .text("**资本支出**（Capex）翻番。⏎⏎**资本花费**（Capex）翻番。", source: nil)],
      silent: [
        .text("**资本支出**（Capex）翻番，**资本支出**（Capital Expenditure）也是。", source: nil)]),
    RuleText(
      id: "term/annotation-repeated",
      summary: "A term is annotated again in one document.",
      explanation: "The original in brackets belongs to the first mention; a second one slows the reader down.",
      fires: [
        .text("**资本支出**（Capex）翻番。去年的**资本支出**（Capex）不高。", source: nil)],
      silent: [
        .text("**资本支出**（Capex）翻番。去年的资本支出不高。", source: nil)]),
    RuleText(
      id: "term/annotation-syntax",
      summary: "The brackets of an annotation are not closed, of two kinds, or empty.",
      explanation: "Seen only behind or in a term that is set off by bold or slanted letters, and only where Latin letters or nothing stand in the brackets.",
      fires: [
        .text("**资本支出**（Capex)翻番。", source: nil)],
      silent: [
        .text("**资本支出**（Capex）翻番。", source: nil)]),
    RuleText(
      id: "term/annotation-unattested",
      summary: "The original in an annotation stands nowhere in the source of its section.",
      explanation: "The annotation may be the editor's own word, or misspelled. All names of the concept count.",
      fires: [
        .text("**消费者剩余**（Consumer Surplus）很大。", source: "Users gain far more than they pay.")],
      silent: [
        .text("**资本支出**（Capex）翻番。", source: "Capital expenditure doubled.")]),
    RuleText(
      id: "term/first-mention-missing",
      summary: "A term that shall be annotated at its first mention is never annotated in the document.",
      explanation: "Demanded only where the glossary says `match: {annotate: first}`. Headings do not count.",
      fires: [
        .text("消费者剩余很大。", source: nil)],
      silent: [
        .text("**消费者剩余**（Consumer Surplus）很大。", source: nil)]),
    RuleText(
      id: "term/first-mention-late",
      summary: "A term is annotated, but it stands in the text before that.",
      explanation: "Headings do not count.",
      fires: [
        .text("资本支出翻番。去年的**资本支出**（Capex）不高。", source: nil)],
      silent: [
        .text("**资本支出**（Capex）翻番。去年的资本支出不高。", source: nil)]),
    RuleText(
      id: "number/mismatch",
      summary: "A number of one language is another in the other, or is missing there.",
      explanation: "Wrong numbers are the errors that readers can not see and that cost most. 4000 亿 and 400 billion, 三成 and 30 %, 打八折 and 20 % off, 下午三点半 and 3:30 pm are equal, and so are quantities in other units. A number that one side marks as approximate may be a tenth off. Words that only look like numbers do not count, nor do small numbers in words that the other language leaves out, names with digits, and numbers that stand in a neighbouring sentence. In condensed documents only a number of the target without any counterpart in its section or beside it is told.",
      fires: [
        .text("该公司计划投资 4000 亿美元。", source: "The company plans to invest $40 billion."),
        .text("工程师们连夜修好了服务器。", source: "The fourteen engineers worked through the night."),
        .text("升级到 v1.3.2 可修复此问题。", source: "Upgrading to v1.2.3 fixes this problem.")],
      silent: [
        .text("灾情波及近 400 万人。", source: "The disaster affected 3.9 million people."),
        .text("他十有八九又睡过头了。", source: "Ten to one he has overslept again.")]),
    RuleText(
      id: "number/unit",
      summary: "A number keeps its value, but its currency, percent sign or unit is lost or another.",
      explanation: "12 kg for 12 tonnes reads as smoothly as what is right. Quantities that are equal in other units are no fault, nor is a unit that the sentence or its neighbours name beside another number; one that only the translation has may be named anywhere in the section. Other units than currencies and percent are missed only where nothing follows the number.",
      fires: [
        .text("卡车上装了 12 公斤水泥。", source: "The truck was carrying 12 tonnes of cement."),
        .text("不良贷款率仅为 1.3。", source: "The non-performing loan ratio is only 1.3%."),
        .text("公司的市场份额为 23%。", source: "The company has a market share of 23.")],
      silent: [
        .text("保修期为两年。", source: "The warranty lasts 24 months.")]),
    RuleText(
      id: "segment/unaligned",
      summary: "A sentence has no counterpart in the other language.",
      explanation: "It was added, or left out; or the aligner did not find its partner. Headings do not count.",
      fires: [
        .text("今年翻番。这是编者的话。", source: "It doubled this year.")],
      silent: [
        .text("今年翻番。", source: "It doubled this year.")]),
    RuleText(
      id: "segment/length-ratio",
      summary: "The two sides of a pair differ in length far more than usual.",
      explanation: "Something may be missing on one side. The usual ratio is the median of the document, or that of English and Chinese where there are too few pairs; short sentences and condensed documents are left alone.",
      fires: [
        .text("翻番。", source: "It doubled this year, and the year before, and nobody at all expected that it would go on like this for so long a time.")],
      silent: [
        .text("今年翻番。", source: "It doubled this year.")]),
    RuleText(
      id: "segment/low-confidence",
      summary: "The aligner is unsure whether two texts translate each other.",
      explanation: "Look at them in `align show --below 0.5`. In a bitext file nobody aligned, so nothing is said.",
      fires: [
        .words("a pair of a document with a confidence below 0.5")],
      silent: [
        .words("a pair with a confidence of 0.5 or more")]),
    RuleText(
      id: "segment/repeated",
      summary: "The same source is translated in two ways, or two sources in the same way.",
      explanation: "Either may be right; for repeated sentences of a manual it seldom is. Headings and short sentences do not count.",
      fires: [
        .text("请先关闭电源再打开盖子。⏎⏎打开盖子之前请断电。", source: "Turn off the power before you open the lid.⏎⏎Turn off the power before you open the lid.")],
      silent: [
        .text("请先关闭电源再打开盖子。", source: "Turn off the power before you open the lid.")]),
    RuleText(
      id: "document/front-matter",
      summary: "The front matter of a file can not be read.",
      explanation: "What stands there is no valid YAML, or a key stands twice: site generators stop at it, and the names that are not to be translated are not known. Rules (`---`) further down are no front matter.",
      fires: [
        .text("---⏎title: [天气⏎---⏎⏎今天下雨。", source: nil)],
      silent: [
        .text("---⏎title: 天气⏎---⏎⏎今天下雨。", source: nil),
        .text("今天下雨。⏎⏎---⏎⏎明天: [天晴", source: nil)]),
    RuleText(
      id: "document/details",
      summary: "A `<details>` is never closed.",
      explanation: "A browser folds all that follows away, and where the original ends has to be guessed: the next heading is taken for its end.",
      fires: [
        .text("## 天气⏎⏎今天下雨。⏎⏎<details>⏎⏎It rains.⏎⏎## 明天⏎⏎明天天晴。", source: nil)],
      silent: [
        .text("## 天气⏎⏎今天下雨。⏎⏎<details>⏎⏎It rains.⏎⏎</details>⏎⏎## 明天⏎⏎明天天晴。", source: nil),
        .text("用 `<details>` 折叠。", source: nil)]),
    RuleText(
      id: "document/heading",
      summary: "A heading stands without its original where the other headings of the document have theirs.",
      explanation: "Either the original was forgotten, or the heading was added by the translator; both pair the text below it wrongly. Documents that have originals for few of their headings are silent, and so are headings without a Chinese word.",
      fires: [
        .text("<!--⏎## Weather⏎-->⏎## 天气⏎⏎<!--⏎It rains.⏎-->⏎下雨了。⏎⏎<!--⏎## Food⏎-->⏎## 饮食⏎⏎<!--⏎We eat.⏎-->⏎我们吃饭。⏎⏎<!--⏎## Sleep⏎-->⏎## 睡觉⏎⏎<!--⏎We sleep.⏎-->⏎我们睡觉。⏎⏎## 结尾⏎⏎<!--⏎The end.⏎-->⏎结束了。", source: nil)],
      silent: [
        .text("<!--⏎## Weather⏎-->⏎## 天气⏎⏎<!--⏎It rains.⏎-->⏎下雨了。⏎⏎<!--⏎## End⏎-->⏎## 结尾⏎⏎<!--⏎The end.⏎-->⏎结束了。", source: nil),
        .text("## 天气⏎⏎下雨了。⏎⏎<details>It rains.</details>⏎⏎## 结尾⏎⏎结束了。⏎⏎<details>The end.</details>", source: nil)]),
    RuleText(
      id: "glossary/invalid",
      summary: "A file of the glossary can not be read, or holds what it should not.",
      explanation: "Its concept is not known to any other rule, so nothing can be relied on until it is mended. The other files are read.",
      fires: [
        .words("a file without `id`")],
      silent: [
        .words("a file as the README shows it")]),
    RuleText(
      id: "glossary/duplicate",
      summary: "Two concepts of the glossary have the same term in the source language.",
      explanation: "Rules can not tell which is meant. Merge them, or give them different domains.",
      fires: [
        .words("two files of one domain that both have `en: [Capex]`")],
      silent: [
        .words("the same in the domains `finance` and `energy`")]),
    RuleText(
      id: "glossary/conflict",
      summary: "Documents annotate a term that the glossary does not have for the concept.",
      explanation: "The decision stands; the documents are evidence only. Either they are wrong, or the glossary lacks a term.",
      fires: [
        .words("a document with `**资本花费**（Capex）` beside a concept that has 资本支出 only")],
      silent: [
        .words("a document with `**资本支出**（Capex）`")]),
    RuleText(
      id: "glossary/unmatchable",
      summary: "A term of the glossary can never be found in a text.",
      explanation: "It has no letter or digit, or what it is made of is cut off before texts are compared.",
      fires: [
        .words("the term `——`")],
      silent: [
        .words("the term `资本支出`")]),
    RuleText(
      id: "typography/space",
      summary: "No space stands between Chinese and Latin letters or digits.",
      explanation: "Many houses set a space there, as in 用 Swift 写, because lines are easier to read with it; others leave it to the typesetter, so the rule is off until somebody asks for it. It does not look into code, addresses and formulas, and it leaves words with a single capital letter (A股, T恤, 维生素C) alone.",
      fires: [
        .text("我们用Swift写了这个工具。", source: nil),
        .text("去年有365天在下雨。", source: nil),
        .text("**AI**公司在招人。", source: nil)],
      silent: [
        .text("我们用 Swift 写了这个工具。", source: nil),
        .text("他买了A股，打开`foo`文件，又看了https://a.org/b的内容。", source: nil)]),
    RuleText(
      id: "typography/punctuation",
      summary: "A half-width mark of punctuation stands in Chinese prose.",
      explanation: "In Chinese `，。；：？！` belong behind Chinese words; half-width marks come from a keyboard that was not switched. Numbers (3.14, 1,000, 10:30), ellipses, code, addresses and English sentences keep theirs, and so does the colon behind an English term.",
      fires: [
        .text("今天下雨,我们在家.", source: nil),
        .text("他问:真的吗?", source: nil),
        .text("我们支持 Swift, 也支持别的语言。", source: nil)],
      silent: [
        .text("今天下雨，我们在家。", source: nil),
        .text("会议 10:30 开始，有 1,000 人，占 3.14%。", source: nil),
        .text("他说：“It rains, as ever.”，又写了`a,b`……", source: nil),
        .text("前沿能力（Frontier Capabilities: 模型能做的事）", source: nil)]),
    RuleText(
      id: "typography/quotes",
      summary: "Straight or half-width quotation marks stand around Chinese, or one lacks its other half.",
      explanation: "Chinese is quoted with “ ” or 「 」. Straight marks around English words and in code are left alone, marks of inches and apostrophes too, and a quotation may run over several paragraphs of a section.",
      fires: [
        .text("他说\"今天下雨\"。", source: nil),
        .text("他说｢今天下雨｣。", source: nil),
        .text("他说“今天下雨。", source: nil)],
      silent: [
        .text("他说“今天下雨”。", source: nil),
        .text("27\"的屏幕，键为\"name\"，值为`\"中文\"`，It's fine。", source: nil),
        .text("“第一段。⏎⏎第二段。”", source: nil)]),
    RuleText(
      id: "typography/brackets",
      summary: "Half-width brackets stand around Chinese, or a half-width bracket is paired with a full-width one.",
      explanation: "Around Chinese words `（）` are right. Brackets around English words are left alone, and so are those in code and in English sentences.",
      fires: [
        .text("核电站(包括在建的)需要工人。", source: nil),
        .text("资本支出（Capex)很高。", source: nil)],
      silent: [
        .text("核电站（包括在建的）需要工人。", source: nil),
        .text("资本支出(Capex)很高，调用`f(变量)`，看[这里](https://a.org/中(文))。", source: nil)]),
    RuleText(
      id: "typography/full-width",
      summary: "Full-width letters or digits stand in the text.",
      explanation: "Ｓｗｉｆｔ and ２０２６ are relics of old encodings: they are searched for in vain and look foreign beside other text. Full-width punctuation is right in Chinese and not meant.",
      fires: [
        .text("我们用Ｓｗｉｆｔ写代码。", source: nil),
        .text("增长了３．５％。", source: nil)],
      silent: [
        .text("我们用 Swift 写代码，增长了 3.5%。", source: nil)]),
    RuleText(
      id: "typography/invisible",
      summary: "A zero-width or bidirectional control character stands in a file.",
      explanation: "Nobody sees it, but searches, glossaries and diffs do, and controls of direction can make a text look other than it reads (Boucher & Anderson 2021, \"Trojan Source\", arXiv:2111.00169). It is looked for in the whole file, code and comments included. Right are a byte-order mark at the start, joiners in emoji and in scripts that join their letters, marks of direction on lines in Arabic or Hebrew, and zero-width spaces between words of Thai, Lao, Khmer and Burmese.",
      fires: [
        .text("资本\\u{200B}支出很高。", source: nil),
        .text("他说\\u{202E}。出支本资", source: nil)],
      silent: [
        .text("\\u{FEFF}资本支出很高。", source: nil),
        .text("一家\\u{1F469}\\u{200D}\\u{1F467}来了，说می\\u{200C}خواهم。", source: nil)]),
    RuleText(
      id: "suppression/unused",
      summary: "A comment suppresses findings that nobody finds.",
      explanation: "The fault is mended or the comment stands in the wrong place: take it away, before it hides another fault. It is looked for when all other rules are done, see `Suppressions.unused`.",
      fires: [
        .words("`<!-- align-disable-line term/deprecated -->` on a line without a deprecated term")],
      silent: [
        .words("the same comment on a line with one")]),
    RuleText(
      id: "suppression/unknown",
      summary: "A comment that suppresses findings names a rule that does not exist.",
      explanation: "So it suppresses nothing. The finding names the rule that is probably meant.",
      fires: [
        .text("<!-- align-disable-next-line term/deprecatd -->⏎资本开支竞赛", source: nil)],
      silent: [
        .text("<!-- align-disable-next-line term/deprecated -->⏎资本开支竞赛", source: nil)]),
  ]
}
