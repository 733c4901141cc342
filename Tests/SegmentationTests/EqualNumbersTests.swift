import Segmentation
import Testing

/// Chinese and English texts that say the same numbers, and texts that do not.
struct EqualNumbersTests {
  @Test(arguments: [
    ("约 4000 亿美元", "like $400 billion of"),
    ("3650 亿次", "365 billion searches"),
    ("10 万亿", "10 trillion"),
    ("4 万名用户", "40k users"),
    ("1,234.5 元", "1234.5 dollars"),
    ("５０ 台", "fifty units"),
    ("两千三百万人", "23 million people"),
    ("二〇二六年", "in 2026"),
    ("一百二十天", "120 days"),
    ("一百二十天", "a hundred and twenty days"),
    ("两年半", "two and a half years"),
    ("15 亿至 20 亿", "1.5 billion to 2 billion"),
    ("15 至 20 亿", "1.5 to 2 billion"),
    ("200 台机器人", "two hundred robots"),
    ("4000 万美元", "forty million dollars"),
    ("3 万平方米", "thirty thousand square meters"),
    ("二十五个", "twenty-five of them"),
    ("三点五公里", "3.5 km"),
    ("1943 年", "nineteen forty-three"),
    ("15 亿至 20 亿", "between one and a half and two billion"),
    ("4000 亿", "$400 billion"),
    ("300 万美元", "$3M"),
    ("2500 次", "2.5k times a day"),
    ("100 亿", "10bn"),
    ("5 百万", "5 million"),
    ("３，２００ 人", "3,200 people"),
    ("一百二", "120"),
    ("三万五", "35,000"),
    ("廿三", "twenty-three"),
    ("壹佰贰拾叁", "123"),
    ("贰仟萬", "20 million"),
    ("兩億", "two hundred million"),
    ("4 兆", "4 trillion"),
    ("一百零五", "one hundred and five"),
    ("2.5 小时", "2½ hours"),
    ("两个半小时", "two and a half hours"),
    ("一个半小时", "an hour and a half"),
    ("一年半", "a year and a half"),
    ("两年半", "two years and a half"),
    ("一打", "a dozen"),
    ("两打", "two dozen"),
    ("半打", "half a dozen"),
    ("三四十", "thirty or forty"),
    ("300 万到 500 万", "$3-5 million"),
    ("每周三次", "three a week"),
    ("二十三", "twenty-three"),
    ("一百万", "a million"),
    ("一百", "a hundred"),
    ("250 万", "two and a half million"),
    ("50 万", "half a million"),
    ("一亿两千万", "120 million"),
    ("1 亿 2000 万", "120 million"),
    ("3000 多万", "more than 30 million"),
    ("二十多万", "over 200,000"),
    ("三点五亿", "350 million"),
    ("10 万", "1,00,000"),
    ("一千万", "1,00,00,000"),
    ("负五", "minus five"),
    ("-5 度", "-5 degrees"),
    ("0.5", "zero point five"),
    ("零点五", "0.5"),
    ("六十", "threescore"),
    ("每秒 30 次", "30 a second"),
    ("30 秒", "30 second timeout"),
    ("八九十人", "eighty or ninety people"),
    ("九八年", "98"),
    ("三位数", "three digits"),
    ("两次", "twice"),
    ("八十七", "fourscore and seven"),
    ("肩负三项使命", "three missions"),
    ("两肘半", "two cubits and a half"),
    ("一两天", "a day or two"),
    ("十七八岁", "seventeen or eighteen"),
    ("二十年", "two decades"),
    ("三十七", "seven and thirty"),
    ("在五到十年内", "in five to ten years"),
    ("两个亿", "200 million"),
    ("二〇二三年", "2023"),
    ("两年半大", "two-and-a-half-year-old"),
  ])
  func equalAmounts(chinese: String, english: String) {
    #expect(Set(chinese.numbers()) == Set(english.numbers()))
    #expect(!chinese.numbers().isEmpty)
  }

  @Test(arguments: [
    ("99%", "99 percent"),
    ("三成", "30%"),
    ("八折", "80 percent"),
    ("百分之三十五", "35%"),
    ("三分之二", "two thirds"),
    ("三分之二", "two-thirds"),
    ("一半的人", "half of the people"),
    ("千分之三", "0.3%"),
    ("5 个百分点", "5 percentage points"),
    ("一个百分点", "one percentage point"),
    ("三成", "thirty per cent"),
    ("八折", "20% off"),
    ("七五折", "25% off"),
    ("打 8 折", "20% off"),
    ("三分之二", "2/3"),
    ("四分之三", "three quarters"),
    ("四分之三", "three-quarters"),
    ("四分之一", "a quarter of"),
    ("四分之一", "one quarter"),
    ("五分之一", "one fifth"),
    ("五分之一", "one in five"),
    ("四分之三", "three out of four"),
    ("一半", "half"),
    ("一半", "½"),
    ("半年", "half a year"),
    ("10-15%", "10 to 15 percent"),
    ("10% 到 15%", "10-15%"),
    ("百分之十到十五", "10%–15%"),
    ("10% 到 15%", "between 10 and 15 percent"),
    ("半个世纪", "half a century"),
    ("负 3.5%", "-3.5%"),
    ("百分百", "100%"),
    ("百分之百", "a hundred percent"),
    ("千分之五", "5‰"),
  ])
  func equalShares(chinese: String, english: String) {
    #expect(Set(chinese.numbers()) == Set(english.numbers()))
    #expect(!chinese.numbers().isEmpty)
  }

  @Test(arguments: [
    ("5.5 倍", "five and a half times"),
    ("翻了一番", "has doubled"),
    ("两倍", "twice as much"),
    ("三倍", "threefold"),
    ("三倍", "tripled"),
    ("3 倍", "3x"),
    ("十倍", "ten-fold"),
    ("增长一倍", "doubled"),
    ("翻倍", "double"),
    ("翻两番", "quadrupled"),
    ("三到五倍", "3 to 5 times as many"),
    ("双倍", "double"),
    ("七八倍", "seven or eight times as many"),
  ])
  func equalMultiples(chinese: String, english: String) {
    #expect(Set(chinese.numbers()) == Set(english.numbers()))
    #expect(!chinese.numbers().isEmpty)
  }

  @Test(arguments: [
    ("第三章", "the third chapter"),
    ("第 3 章", "3rd chapter"),
    ("第三", "third"),
    ("第三", "3rd"),
    ("第 21 届", "the 21st"),
    ("第二十一届", "twenty-first"),
    ("二十一届", "the twenty-first"),
    ("第一百零五", "one hundred and fifth"),
    ("第三章", "Chapter 3"),
    ("第一部分", "Part One"),
    ("首次", "for the first time"),
    ("首先", "first of all"),
    ("一季度", "the first quarter"),
    ("三楼", "the third floor"),
    ("第 3-5 章", "chapters 3-5"),
    ("第三、四章", "Chapters 3 and 4"),
    ("党的十八大以来", "since the 18th National Congress"),
    ("十八届三中全会", "the Third Plenary Session of the 18th Central Committee"),
    ("二是", "Second,"),
    ("头一次", "for the first time"),
    ("第三年", "in year three"),
    ("第三季度", "Q3"),
    ("一季度", "Q1"),
  ])
  func equalOrdinals(chinese: String, english: String) {
    #expect(Set(chinese.numbers()) == Set(english.numbers()))
    #expect(!chinese.numbers().isEmpty)
  }

  @Test(arguments: [
    ("3 月 5 日", "March 5"),
    ("20 世纪 90 年代", "the 1990s"),
    ("2024 年 3 月 5 日", "March 5, 2024"),
    ("2024 年 3 月 5 日", "2024-03-05"),
    ("2024 年 3 月 5 日", "5 March 2024"),
    ("2024 年 3 月 5 日", "Mar. 5, 2024"),
    ("2024 年 3 月 5 日", "the 5th of March, 2024"),
    ("2024 年 3 月 5 日", "March 5th, 2024"),
    ("二〇二四年三月五日", "2024/3/5"),
    ("十月一日", "October 1"),
    ("90 年代", "the 1990s"),
    ("90 年代", "the '90s"),
    ("90 年代", "the nineties"),
    ("二十世纪八十年代", "the 1980s"),
    ("19 世纪 60 年代", "the 1860s"),
    ("上世纪七十年代", "the 1970s"),
    ("21 世纪", "the 21st century"),
    ("21 世纪", "twenty-first century"),
    ("18 和 19 世纪", "the 18th and 19th centuries"),
    ("19 世纪", "the 1800s"),
    ("星期三", "Wednesday"),
    ("周三", "Wednesday"),
    ("礼拜三", "Wednesday"),
    ("週日", "Sunday"),
    ("3、4 月", "March and April"),
    ("3 至 5 月", "March to May"),
  ])
  func equalDates(chinese: String, english: String) {
    #expect(Set(chinese.numbers()) == Set(english.numbers()))
    #expect(!chinese.numbers().isEmpty)
  }

  @Test(arguments: [
    ("下午三点半", "3:30 pm"),
    ("下午三点半", "15:30"),
    ("下午三点半", "half past three in the afternoon"),
    ("下午 3 点 30 分", "3:30 p.m."),
    ("早上 8 点", "8 a.m."),
    ("早上八点", "8 o'clock in the morning"),
    ("晚上十点一刻", "10:15 at night"),
    ("三点钟", "three o'clock"),
    ("中午十二点", "12 pm"),
    ("15 时 30 分", "15:30"),
    ("上午 9:00", "9:00 am"),
    ("三点十分", "ten past three"),
  ])
  func equalTimes(chinese: String, english: String) {
    #expect(Set(chinese.numbers()) == Set(english.numbers()))
    #expect(!chinese.numbers().isEmpty)
  }

  @Test(arguments: [
    ("v1.2.3 版本", "version v1.2.3"),
    ("地址 192.168.0.1", "address 192.168.0.1"),
    ("iPhone 15 手机", "the iPhone 15"),
    ("GPT-4 模型", "the GPT-4 model"),
    ("4K 视频", "4K video"),
    ("B2B 模式", "B2B"),
    ("5 m 高", "5 m tall"),
    ("COVID-19 疫情", "COVID-19"),
    ("超时 30s", "30s timeout"),
    ("7B 参数", "7 billion parameters"),
  ])
  func equalDigitsOfNames(chinese: String, english: String) {
    #expect(Set(chinese.numbers()) == Set(english.numbers()))
    #expect(!chinese.numbers().isEmpty)
  }

  @Test(arguments: [
    ("三月", "three months"),
    ("3 月", "3"),
    ("第三", "three"),
    ("三倍", "three"),
    ("三成", "three"),
    ("三次", "three times as many"),
    ("21 世纪", "21"),
    ("星期三", "three"),
    ("下午三点", "three"),
    ("下午三点", "3 am"),
    ("20% 的人", "20% off"),
    ("90 年代", "90"),
    ("八折", "eight"),
    ("百分之三", "三成"),
    ("-5 度", "5 度"),
    ("300 万", "3 billion"),
    ("1.30.0", "1.3.0"),
    ("周三", "Thursday"),
  ])
  func otherNumbersAreNotEqual(text: String, other: String) {
    #expect(Set(text.numbers()) != Set(other.numbers()))
  }
}
