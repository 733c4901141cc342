/// Idioms of four characters that would read as numbers.
///
/// Most need no list: their numerals stand before words that measure nothing (七上八下, 三心二意,
/// 千方百计). These stand beside each other, or before a measure.
enum ChineseIdioms {
  /// Whether a run of numerals stands in an idiom.
  static func hold(_ run: Range<Int>, in text: NumberText) -> Bool {
    isSecond(run.lowerBound, in: text)
      || (0...3).contains { offset in
        let start = run.lowerBound - offset
        return starts.contains(text[start]) && idioms.contains(key(start, text))
      }
  }

  /// Whether a numeral that measures nothing stands two places before: 五花八门.
  private static func isSecond(_ index: Int, in text: NumberText) -> Bool {
    let first = text[index - 2]
    guard first != "一", Numeral(first)?.digit != nil, Numeral(text[index - 3]) == nil else {
      return false
    }
    let between = text[index - 1]
    return between.value >= 0x4E00 && Numeral(between) == nil
      && !ChineseMeasures.all.contains(between) && !joints.contains(between)
      && text[index - 3] != "第"
  }

  private static let joints: ScalarSet = "到至或和与"

  /// Four characters in one integer.
  private static func key(_ start: Int, _ text: NumberText) -> UInt64 {
    (0..<4).reduce(0) { $0 << 16 | UInt64(text[start + $1].value & 0xFFFF) }
  }

  private static let idioms: Set<UInt64> = Set(
    list.map { idiom in key(0, NumberText(String(idiom))) })

  private static let starts = ScalarSet(list.compactMap(\.unicodeScalars.first))

  private static let list = """
    一五一十 三三两两 三三五五 乱七八糟 七零八落 三五成群 三五好友 十全十美 十万火急 十万八千 八九不离 十有八九 十之八九 十有九次
    一点一滴 一点一点 两点一线 三点一线 四分五裂 三天两头 三番五次 三番两次 三年五载 一年半载 一波三折 一成不变 三位一体 五位一体
    一分为二 百里挑一 十字路口 九九归一 一一对应 五五分成 三六九等 三头六臂 三令五申 三天打鱼 八方支援 十年寒窗 十年树木 九天揽月
    五大三粗 人五人六 三人成虎 半斤八两 说一千道 千道一万 四平八稳 三下五除 四大皆空 七步之才 四季如春 两头落空 三节两寿
    五行八作 五方杂处 三句不离 一日三秋 一石二鸟 八面玲珑 十拿九稳 十室九空 十年九旱
    """.split { $0 == " " || $0 == "\n" }
}
