import Segmentation

/// Sayings whose numbers count nothing.
struct NumberSayings {
  private let text: NumberText

  init(_ text: NumberText) { self.text = text }

  /// Whether a number stands in a saying.
  func hold(_ range: Range<Int>) -> Bool {
    let from = max(0, range.lowerBound - NumberSayings.reach)
    return (from...range.lowerBound).contains { start in
      guard text[start] != " ", let end = text.end(of: NumberSayings.all, from: start) else {
        return false
      }
      return end >= range.upperBound
    }
  }

  /// The most scalars that stand before a number in a saying.
  private static let reach = 16

  private static let all: Phrases = """
    24/7|20/20 vision|fifty-fifty|fifty fifty|50-50|50/50|forty winks|eleventh hour|eleventh-hour|\
    ten to one|nine to five|a thousand times|a hundred times|a million times|a million to one|\
    one in a million|thanks a million|million-dollar|cloud nine|catch-22|catch 22|dime a dozen|\
    baker's dozen|half a dozen of the other|nineteen to the dozen|by the dozen|second to none|\
    second nature|second thought|second thoughts|second-guess|third party|third parties|third-party|\
    third degree|third wheel|fourth wall|fourth estate|fifth wheel|sixth sense|seventh heaven|\
    seven seas|in two minds|two birds|two cents|think twice|thinks twice|thinking twice|nine lives|\
    whole nine yards|ten-gallon|four-letter|two and two together|ninety-nine times out of a hundred|\
    nine times out of ten|sixty-four-thousand-dollar|like a million dollars|a thousand words|\
    a hundred and one|a thousand and one|a million and one|a hundred and ten percent|\
    one hundred and ten percent|110%|110 percent|sixes and sevens|all fours|one-two punch|two left feet|\
    square one|high five|take five|the nines|a thousand apologies|a thousand thanks|a thousand pardons|\
    six of one|saves nine|two peas|eight ball|twenty questions|hundred and ten percent|hundred percent sure|twenty-twenty hindsight|\
    百分之百|百分百|二百五|五十步|五五开|五五分|四六开|三七开|二八开|双十一|双十二|十八般|十万八千|三百六十行|三十六计|\
    七十二变|七十二行|九九八十一|八九不离十|十有八九|十之八九|朝九晚五|第六感|第三方|第三者|第一手|三十年河东|\
    三十年河西|一百八十度大转弯|三十而立|四十不惑|五十知天命|一百个不|五四运动|八一建军|二十四孝|两回事|两码事|两难|\
    十里洋场|三八节|三八妇女节|六一儿童节|五一|十一黄金周|十一假期|九一一|九一八|七七事变|三七二十一|八竿子|\
    一百二十个心|一百二十个放心|一百二十分|一百个放心|十二分的|十二万分|九成九|百分之二百|两万五千里长征
    """
}
