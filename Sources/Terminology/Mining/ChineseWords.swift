import Bitext

/// Chinese as words of phrases.
enum ChineseWords {
  static func piece(_ text: String) -> TextPiece {
    guard let first = text.unicodeScalars.first, Script(first) == .han else {
      return EnglishWords.piece(text)
    }
    return text.unicodeScalars.allSatisfy { Script($0) == .han } ? .word : .joint(.stop)
  }

  static func side(_ texts: WordTexts) -> MiningSide {
    MiningSide(texts, fold: EnglishWords.lowered, classOf: classOf)
  }

  private static func classOf(_ word: String) -> WordClass {
    if grammar.contains(word) || isMeasured(word) { return .other }
    guard let first = word.unicodeScalars.first else { return .other }
    guard Script(first) == .han else {
      return FunctionWords.english(word) == .content ? .foreign : .other
    }
    if locatives.contains(word) { return .locative }
    return ambiguous.contains(word) ? .ambiguous : .content
  }

  /// Whether a word is a number with a measure: 一只, 这种.
  private static func isMeasured(_ word: String) -> Bool {
    guard word.count == 2, let first = word.first, let last = word.last else { return false }
    return "一二两三四五六七八九十百千万几每各这那某数".contains(first)
      && (last == "个" || ambiguous.contains(String(last)))
  }

  private static let locatives: Set<String> = ["上", "里", "中", "内"]

  private static let ambiguous = Set(
    """
    地得过可不未已便即从对下外后前间种时有无大小多少新非自做看听走好同次位件条名份项块层张只座段句年月日天号头根匹口家
    """.map { String($0) })

  private static let grammar = Set(
    """
    的 了 着 是 在 和 与 及 或 等 以 于 而 也 都 就 没 没有 很 更 最 被 把 将 会 能 可以 能够 这 那 这个 那个
    这样 那样 这种 那种 此 该 其 某 每 各 之 所 到 向 为 由 用 则 但 如 若 当 些 这些 那些 一些 你 我 他 她 它 您
    们 我们 你们 他们 她们 它们 自己 并 并且 而且 或者 以及 还 还是 又 再 才 仅 因为 所以 因此 由于 如果 虽然 但是
    然而 不过 例如 比如 通过 根据 按照 关于 对于 为了 使 使得 让 给 比 跟 要 应 应该 应当 必须 需要 需 可能 已经
    正在 曾 请 说 想 吗 呢 吧 啊 呀 嘛 什么 怎么 如何 哪 哪个 哪些 谁 多少 几 一 二 三 四 五 六 七 八 九 十 百
    千 万 亿 两 第一 第二 第三 之间 之后 之前 以后 以前 以上 以下 其中 其他 其它 其次 首先 任何 所有 全部 许多
    很多 不同 相同 同样 一样 这里 那里 现在 然后 只有 只是 不是 就是 还有 不会 不能 不要 那么 这么 于是 却
    即使 尽管 无论 不仅 不但 甚至 尤其 特别 非常 十分 太 真 起来 出来 下来 上来 进行 时候 之一 多个 某个 某些 每个
    各种 来 去 道 低于 高于 大于 小于 等于 超过 有些 有的 这是 那是 也是 都是 个
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
