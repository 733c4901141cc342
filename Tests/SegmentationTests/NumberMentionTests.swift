import Segmentation
import TestSupport
import Testing

struct NumberMentionTests {
  @Test(
    arguments: [
      ("一百二", [120]), ("两千三", [2300]), ("一万二", [12000]), ("一百零二", [102]), ("廿三", [23]),
      ("卅年", [30]),
      ("七八个", [7, 8]), ("三十万", [300_000]), ("一亿两千万", [120_000_000]), ("叁佰", [300]), ("20 千克", [20]),
      ("1,2,3", [1, 2, 3]), ("twenty twenty-four", [2024]), ("three hundred and five", [305]),
      ("十二", [12]), ("二〇二三年", [2023]), ("十七八岁", [17, 18]), ("三四十", [30, 40]), ("七八百万", [7e6, 8e6]),
      ("贰仟萬", [20_000_000]), ("一百二十万亿", [1.2e14]), ("3 亿 5000 万", [350_000_000]), ("500 兆瓦", [500]),
      ("收拾两间房", [2]), ("肩负三项使命", [3]), ("1,00,000", [100_000]), ("2024,100", [2024, 100]),
      ("two hundred fifty-six thousand seven hundred eighty-nine", [256_789]),
      ("nineteen hundred", [1900]), ("ninety-nine point five", [99.5]), ("seven, eight", [7, 8]),
      ("$3m", [3e6]), ("3m tall", [3]), ("4K users", [4]), ("£2bn", [2e9]),
      ("-5 and A-5", [-5, 5]),
      ("10 - 15", [10, 15]), ("v1.2.3", [1, 2, 3]), ("192.168.0.1", [192, 168, 0, 1]),
    ] as [(String, [Double])])
  func readsAmounts(text: String, values: [Double]) {
    #expect(text.numbers().map(\.value) == values)
  }

  @Test(arguments: [
    ("三成半", "share 0.35"), ("三成五", "share 0.35"), ("七八倍", "multiple 7.0, multiple 8.0"),
    ("一两月", "amount 1.0, amount 2.0"), ("2 1/2 hours", "amount 2.5"),
    ("in year three", "ordinal 3.0"), ("九八折", "share 0.98"), ("百万分之五", "share 5e-06"),
    ("3/4 cup", "share 0.75"), ("24/7", "amount 24.0, amount 7.0"),
    ("half a million", "amount 500000.0"), ("3 times a day", "amount 3.0"),
    ("grew 3 times", "multiple 3.0"), ("3x faster", "multiple 3.0"),
    ("3 x 4", "amount 3.0, amount 4.0"),
    ("增加一倍", "multiple 2.0"), ("1x", "multiple 1.0"), ("三月五日", "month 3.0, amount 5.0"),
    ("三个月", "amount 3.0"), ("In May, May I?", "month 5.0"),
    ("Mon, 4 Mar", "weekday 1.0, amount 4.0, month 3.0"),
    ("the 30s", "decade 1930.0"), ("30s", "amount 30.0"), ("本世纪20年代", "decade 2020.0"),
    ("晚上11点", "time 1380.0"), ("凌晨12点", "time 0.0"), ("12:30:30", "time 750.5"),
    ("周一至周五", "weekday 1.0, weekday 5.0"), ("每周五天", "amount 5.0"), ("周日", "weekday 7.0"),
    ("a second chance", "ordinal 2.0"), ("the twenty-second", "ordinal 22.0"),
    ("二是", "ordinal 2.0"), ("第 3、4 章", "ordinal 3.0, ordinal 4.0"), ("第 5 号令", "amount 5.0"),
    ("18th and 19th centuries", "century 18.0, century 19.0"),
    ("3 到 5 倍", "multiple 3.0, multiple 5.0"),
    ("十八届三中全会", "ordinal 18.0, ordinal 3.0"), ("3 至 5 月", "month 3.0, month 5.0"),
  ])
  func readsKinds(text: String, mentions: String) {
    let read = text.numbers().map { "\($0.kind) \($0.value)" }
    #expect(read.joined(separator: ", ") == mentions)
  }

  /// Signs of numbers in any order, also where no grammar allows them.
  @Test func readsWhatNobodyWrites() {
    let signs = """
      一 两 十 百 万 亿 零 半 点 分之 成 折 倍 月 日 第 周 世纪 年代 下午 刻 多 - . / : , % 1 12 2024 05 000 two \
      twenty hundred million and a half thirds second past to pm May k M times in ½ 壹 拾 翻 番 s th 打 负 é 𠮷
      """.split(separator: " ")
    var random = SplitMix64(seed: 7)
    for _ in 0..<20_000 {
      let words = (0..<6).compactMap { _ in signs.randomElement(using: &random) }
      let text = words.joined(separator: Bool.random(using: &random) ? "" : " ")
      #expect(text.numbers().allSatisfy { $0.value.isFinite }, "\(text)")
    }
  }
}
