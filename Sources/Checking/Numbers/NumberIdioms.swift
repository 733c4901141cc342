import Segmentation

/// Sayings whose numbers count nothing, where the readers of numbers do not know it.
struct NumberIdioms {
  private let text: NumberText

  init(_ text: NumberText) { self.text = text }

  /// Whether a number stands in a saying.
  func hold(_ range: Range<Int>) -> Bool {
    let from = max(0, range.lowerBound - NumberIdioms.reach)
    return (from...range.lowerBound).contains { start in
      guard !text.isLetter(at: start) || !text.isLetter(at: start - 1),
        let end = text.end(of: NumberIdioms.sayings, from: start),
        text[start] != " "
      else { return false }
      return end >= range.upperBound
    }
  }

  /// The greatest number of scalars before a number in a saying.
  private static let reach = 16

  private static let sayings: Phrases = """
    24/7|24 / 7|20/20 vision|fifty-fifty|fifty fifty|50-50|50/50|forty winks|eleventh hour|eleventh-hour|ten to one|nine to five|\
    a thousand times|a million to one|one in a million|thanks a million|a hundred times|million-dollar|cloud nine|\
    catch-22|catch 22|dime a dozen|baker's dozen|half a dozen of the other|second to none|second nature|second thought|\
    second thoughts|second-guess|third parties|third party|third-party|seventh heaven|sixth sense|in two minds|\
    kill two birds|kills two birds|killing two birds|killed two birds|two birds with one stone|on all fours|think twice|\
    thinks twice|thinking twice|nine lives|ten-gallon|whole nine yards|four-letter|five-star|nineteen to the dozen|two cents|two-faced|\
    two-way|two-edged|put two and two together|one or two|a hundred and ten percent|110 percent|110%|\
    a thousand and one|by the dozen|by the hundred|nine times out of ten|nine cases out of ten|ten times out of ten|\
    at first|first and foremost|at first sight|at first glance|sixty-four-thousand-dollar|ninety-nine times out of a hundred|\
    six feet under|seven seas|seven-year itch|third degree|third wheel|fourth wall|fifth wheel|second wind|second fiddle|\
    between two stools|it takes two|lesser of two evils|no two ways|two left feet|three sheets to the wind|\
    look like a million|feel like a million|like a million dollars|four corners of|the seven wonders|third world|\
    fourth estate|on the double|one hundred percent sure|a hundred percent sure|a thousand words|twenty questions|\
    百分之百|百分百|二百五|五十步|五五开|五五分|四六开|三七开|二八开|双十一|双十二|十八般|十万八千里|三百六十行|三十六计|七十二变|九九八十一|\
    八九不离十|十有八九|十之八九|朝九晚五|九五折扣|第六感|第三方|第三者|第一手|三十年河东|百八十|一百八十度|三十而立|四十不惑|五十知天命|一万个|一百个不|\
    一千个|一万遍|十字|九牛二虎|五四运动|八一建军|十里洋场|三十功名|二十四孝|半壁江山|两面派|两回事|两码事|两难|两口子|三天两头|三言两语|两下子|两全其美|一举两得|\
    十月怀胎|十年磨一剑|十年树木|百年树人|十年生死|千载|一刀两断|四海|五湖|三山五岳|七情六欲|八字没|三长两短|三心两意|两相情愿|一问三不知|三岁小孩|第二天|第二春|第一时间|\
    二话|二流子|二把刀|二传手|三八妇女节|三八节|六一儿童节|五一劳动节|五一假期|五一黄金周|十一黄金周|十一假期|十一国庆|七一|八一|9·11|九一一|九一八|七七事变|五四青年节|三伏|三九天|数九|\
    三军|三农|四书五经|三纲五常|四大发明|五谷丰登|六亲不认|七窍|八卦|九泉|十指连心|百万富翁|千万富翁
    """
}
