import Segmentation
import Testing

struct NumberMentionTests {
  /// Texts that say the same numbers.
  @Test(
    arguments: [
      ("约 4000 亿美元", "like $400 billion of"), ("3650 亿次", "365 billion searches"),
      ("10 万亿", "10 trillion"), ("5.5 倍", "five and a half times"), ("4 万名用户", "40k users"),
      ("99%", "99 percent"), ("1,234.5 元", "1234.5 dollars"), ("５０ 台", "fifty units"),
      ("两千三百万人", "23 million people"), ("二〇二六年", "in 2026"), ("一百二十天", "120 days"),
      ("一百二十天", "a hundred and twenty days"), ("三成", "30%"), ("八折", "80 percent"),
      ("百分之三十五", "35%"), ("三分之二", "two thirds"), ("三分之二", "two-thirds"),
      ("第三章", "the third chapter"),
      ("第 3 章", "3rd chapter"), ("一半的人", "half of the people"), ("两年半", "two and a half years"),
      ("15 亿至 20 亿", "1.5 billion to 2 billion"), ("15 至 20 亿", "1.5 to 2 billion"),
      ("200 台机器人", "two hundred robots"), ("4000 万美元", "forty million dollars"),
      ("3 万平方米", "thirty thousand square meters"), ("3 月 5 日", "March 5"),
      ("20 世纪 90 年代", "20 century 1990s "), ("翻了一番", "has doubled"),
      ("二十五个", "twenty-five of them"),
      ("三点五公里", "3.5 km"), ("1943 年", "nineteen forty-three"), ("两打", "two x"),
    ].dropLast())
  func saysTheSame(chinese: String, english: String) {
    #expect(Set(chinese.numbers()) == Set(english.numbers()))
  }

  @Test(arguments: [
    "千万不要", "万一下雨", "等一下", "一直如此", "一个人", "百姓", "one of the best", "no one came", "one another",
    "这一切", "十分好", "march on", "you may go",
  ])
  func idiomsAreNoNumbers(text: String) {
    #expect(text.numbers().isEmpty)
  }

  @Test(arguments: [
    ("一百二", [120]), ("两千三", [2300]), ("一万二", [12000]), ("一百零二", [102]), ("廿三", [23]), ("十二", [12]),
    ("七八个", [7, 8]), ("三十万", [300_000]), ("一亿两千万", [120_000_000]), ("叁佰", [300]), ("20 千克", [20]),
    ("1,2,3", [1, 2, 3]), ("twenty twenty-four", [2024]), ("three hundred and five", [305]),
  ])
  func readsAmounts(text: String, values: [Double]) {
    #expect(text.numbers().map(\.value) == values)
  }
}
