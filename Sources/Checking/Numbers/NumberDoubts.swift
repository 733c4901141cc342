import Segmentation

extension NumberSurroundings {
  /// Why a number is no sign of a fault where the other side has nothing like it.
  func doubt(_ range: Range<Int>) -> WrittenNumber.Doubt? {
    if NumberSayings(text).hold(range) { return .saying }
    if isEstimate(range) { return .estimate }
    if isListMark(range) { return .listMark }
    if isLifeDate(range) { return .lifeDate }
    return isUncounted(range) ? .uncounted : nil
  }

  /// One of two neighbouring numbers: 七八, seven or eight.
  private func isEstimate(_ range: Range<Int>) -> Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    if text.isLetter(at: start) { return text.has("or", at: end) || text.has("or", before: start) }
    let numerals = NumberSurroundings.numerals
    guard numerals.contains(text[start]) else { return false }
    return numerals.contains(text[end]) && text[end] != "两" || numerals.contains(text[start - 1])
  }

  private static let numerals: ScalarSet = "一二三四五六七八九十两百千"

  /// 3. at the start of a text.
  private func isListMark(_ range: Range<Int>) -> Bool {
    let start = text.skippingSpaces(before: range.lowerBound)
    guard start == 0 || start == 1 && text[0] == "(" else { return false }
    return NumberSurroundings.marks.contains(text[range.upperBound])
      && text.digit(at: range.upperBound + 1) == nil
  }

  private static let marks: ScalarSet = ".、):"

  /// Years and nothing else in brackets: (1893-1976), (ca. 1050-1350), (to 900).
  private func isLifeDate(_ range: Range<Int>) -> Bool {
    var (start, end) = (range.lowerBound, range.upperBound)
    while let next = startOfDate(before: start) { start = next }
    while let next = endOfDate(from: end) { end = next }
    return text[start - 1] == "(" && text[end] == ")" && end - start > range.count
  }

  private func startOfDate(before index: Int) -> Int? {
    if isDateSign(index - 1) { return index - 1 }
    return text.start(of: NumberSurroundings.dateWords, before: index)
  }

  private func endOfDate(from index: Int) -> Int? {
    isDateSign(index) ? index + 1 : text.end(of: NumberSurroundings.dateWords, from: index)
  }

  private func isDateSign(_ index: Int) -> Bool {
    text.digit(at: index) != nil || NumberSurroundings.dates.contains(text[index])
  }

  private static let dates: ScalarSet = " -–~年?"

  private static let dateWords: Phrases = """
    ca.|c.|b.c.|bc|bce|ad|a.d.|to|post|born|died|r.|b.|d.|生于|约|公元前|公元
    """

  /// A dozen, and a Chinese numeral before a word that measures nothing: 茅十八在酒馆.
  private func isUncounted(_ range: Range<Int>) -> Bool {
    if range.contains(where: { text.has("dozen|score", at: $0) }) { return true }
    guard text[range.lowerBound].value > 0x2E80, text[range.upperBound - 1].value > 0x2E80,
      !range.contains(where: { NumberSurroundings.meant.contains(text[$0]) })
    else { return false }
    let next = text[text.skippingSpaces(from: range.upperBound)]
    return !NumberSurroundings.counted.contains(next)
  }

  /// What makes a number of Chinese numerals certain.
  private static let meant: ScalarSet = "千万亿分半翻"

  private static let counted: ScalarSet = """
    个年月日天夜次倍成折家名位台只条种类项款件份层级座所支张块元美英欧港人岁周小分秒吨米公里度期轮步代点届章节篇页\
    卷册集首句段行列字股组队群批排棵匹头口门架艘辆部枚颗粒根杯瓶碗盒箱包袋套双对副封把面扇幅国省市县州村方季世刻时号\
    路楼屋室厅间栋大遍回趟场幕局尺寸斤克升亩平百多余来星本项角边维环例户毫千厘海加盎磅摄华瓦伏帕日韩卢两
    """
}
