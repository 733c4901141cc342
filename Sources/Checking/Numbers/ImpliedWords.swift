import Segmentation

/// Words that may stand for numbers, and for which.
enum ImpliedWords {
  /// What the word that begins at a place may stand for.
  static func values(at index: Int, in text: NumberText) -> [Double] {
    if text.isLetter(at: index) {
      if text.isLetter(at: index - 1) { return [] }
      return english.filter { text.has($0.words, at: index) }.flatMap(\.values)
    }
    if let values = characters[text[index]] { return values }
    guard ages.contains(text[index]) else { return [] }
    return chinese.filter { text.has($0.words, at: index) }.flatMap(\.values)
  }

  private static let characters: [Unicode.Scalar: [Double]] = [
    "双": [2], "俩": [2], "对": [2], "副": [2], "仨": [3], "半": [0.5, 2, 6, 30, 50], "首": [1],
    "头": [1], "初": [1], "单": [1], "独": [1], "全": [1, 100], "满": [100], "无": [0], "没": [0],
    "未": [0], "旬": [10], "刻": [15], "倍": [2], "另": [1, 2], "次": [2], "午": [0, 12],
  ]

  private static let ages: ScalarSet = "弱而不知花古耄"

  private static let chinese: [(words: Phrases, values: [Double])] = [
    ("弱冠", [20]), ("而立", [30]), ("不惑", [40]), ("知天命", [50]), ("花甲", [60]), ("古稀", [70]),
    ("耄耋", [80]),
  ]

  private static let english: [(words: Phrases, values: [Double])] =
    counts + periods + roman + months

  private static let counts: [(words: Phrases, values: [Double])] = [
    ("no|none|never|nil|without|not|nobody|nothing", [0]),
    ("a|an|one|ones|once|single|sole|solo|only|each|every|alone|first|another", [1]),
    ("couple|pair|pairs|both|either|neither|twin|twins|twice|dual|double|doubled|doubles", [2]),
    ("duo|two|again|another|other|latter|former|second", [2]),
    ("triple|trio|triplets|thrice|three", [3]), ("quadruple|quartet|four|fours", [4]),
    ("quintet|five", [5]), ("six|sixes", [6]), ("seven|sevens", [7]), ("eight", [8]),
    ("nine|nines", [9]), ("ten|tens", [10]), ("dozen|dozens", [12]), ("score", [20]),
    ("half|halves|halfway|semi", [0.5, 2, 6, 30, 50]), ("quarter|quarters", [0.25, 15, 25]),
    (
      "percent|hundred|full|fully|whole|all|entire|entirely|completely|absolutely|totally",
      [1, 100]
    ),
    ("thousand|grand", [1000]), ("million", [1e6]), ("billion", [1e9]),
    ("binary", [2]), ("octal", [8]), ("decimal", [10]), ("hexadecimal|hex", [16]),
  ]

  private static let periods: [(words: Phrases, values: [Double])] = [
    ("fortnight|fortnightly|biweekly", [2, 14, 15]), ("weekend|weekends|biannual|biennial", [2]),
    ("hourly|daily|weekly|monthly", [1]), ("quarterly", [3, 4]),
    ("annual|annually|yearly|year", [1, 12]), ("decade|decades", [10]),
    ("century|centuries|centenary|centennial", [100]), ("bicentenary|bicentennial", [200]),
    ("millennium|millennia", [1000]), ("noon|midday|midnight", [0, 12, 24]), ("clock", [24]),
    ("teen|teens|teenage|teenager|teenagers", [10, 13, 15]), ("twenties", [20]),
    ("thirties", [30]), ("forties", [40]), ("fifties", [50]), ("sixties", [60]),
    ("seventies", [70]), ("eighties", [80]), ("nineties", [90]),
  ]

  private static let roman: [(words: Phrases, values: [Double])] = [
    ("ii", [2]), ("iii", [3]), ("iv", [4]), ("v", [5]), ("vi", [6]), ("vii", [7]), ("viii", [8]),
    ("ix", [9]), ("x", [10]), ("xi", [11]), ("xii", [12]), ("xiii", [13]), ("xiv", [14]),
    ("xv", [15]), ("xvi", [16]), ("xvii", [17]), ("xviii", [18]), ("xix", [19]), ("xx", [20]),
  ]

  private static let months: [(words: Phrases, values: [Double])] = [
    ("january", [1]), ("february", [2]), ("march", [3]), ("april", [4]), ("may", [5]),
    ("june", [6]), ("july", [7]), ("august", [8]), ("september", [9]), ("october", [10]),
    ("november", [11]), ("december", [12]),
  ]
}
