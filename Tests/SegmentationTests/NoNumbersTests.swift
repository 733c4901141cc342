import Segmentation
import Testing

/// Words that look like numbers and say none.
struct NoNumbersTests {
  @Test(arguments: [
    "千万不要", "万一下雨", "等一下", "一直如此", "一个人", "百姓", "这一切", "十分好", "几十个人", "数百名", "上千人", "成千上万",
    "十几岁", "几百万人", "一些", "一起", "一样", "一定", "统一", "唯一", "万物", "五花八门", "七上八下", "三心二意", "千方百计",
    "一心一意", "四面八方", "三天两头", "乱七八糟", "一五一十", "三番五次", "四分五裂", "一波三折", "一成不变", "说三道四", "丢三落四",
    "十全十美", "三三两两", "三位一体", "收拾一下", "最好的之一", "千万一定要来", "这是十字路口", "队伍走了", "大陆", "周围", "半导体",
    "半夜", "千千万万", "一生一世", "四平八稳", "八面玲珑", "四周都是人", "三国演义", "零件", "二维码", "五角大楼", "三角形", "二手车",
    "三明治",
  ])
  func chineseWordsAreNoNumbers(text: String) {
    #expect(text.numbers().isEmpty)
  }

  @Test(arguments: [
    "one of the best", "no one came", "one another", "march on", "you may go",
    "hundreds of people", "a few hundred people", "several thousand", "One day he left.",
    "May I come in?", "March on!", "wait a second", "at first", "The Sun rose over Mar",
    "per second", "dozens of", "double-click", "a score",
  ])
  func englishWordsAreNoNumbers(text: String) {
    #expect(text.numbers().isEmpty)
  }
}
