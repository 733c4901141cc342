import Segmentation

/// Words that may stand for a number without being read as one: a couple, noon, 双方, a Chinese
/// numeral in a word.
struct ImpliedNumbers {
  private let values: Set<Double>

  /// - Parameters:
  ///   - text: a text.
  ///   - taken: ranges of the numbers that are read.
  init(in text: NumberText, besides taken: [Range<Int>]) {
    var values: Set<Double> = []
    var free = [Bool](repeating: true, count: text.count)
    for range in taken { for index in range where index < free.count { free[index] = false } }
    var index = 0
    while index < text.count {
      defer { index += 1 }
      guard free[index] else { continue }
      if text.isLetter(at: index) {
        if text.isLetter(at: index - 1) { continue }
        for (phrases, found) in ImpliedNumbers.english where text.has(phrases, at: index) {
          values.formUnion(found)
        }
      } else if let found = ImpliedNumbers.chinese[text[index]] {
        values.formUnion(found)
      }
    }
    values.formUnion(ImpliedNumbers.runs(in: text, free))
    self.values = values
  }

  func contain(_ number: WrittenNumber) -> Bool {
    let time = number.clock.map { [$0 / 60] } ?? []
    return (number.values + time).contains { values.contains($0) }
      || number.measures == [.percent] && values.contains(number.value)
  }

  /// What runs of Chinese numerals would say that are not read.
  private static func runs(in text: NumberText, _ free: [Bool]) -> Set<Double> {
    var values: Set<Double> = []
    var run: Double?
    for index in 0...text.count {
      if index < text.count, free[index], let digit = digits[text[index]] {
        values.insert(digit)
        run = run.map { digit >= 10 ? $0 * digit : $0 + digit } ?? digit
        if let run { values.insert(run) }
      } else {
        run = nil
      }
    }
    return values
  }

  private static let digits: [Unicode.Scalar: Double] = [
    "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
    "百": 100, "千": 1000, "万": 10_000, "亿": 1e8, "零": 0, "〇": 0,
  ]

  private static let chinese: [Unicode.Scalar: [Double]] = [
    "双": [2], "俩": [2], "对": [2], "副": [2], "仨": [3], "半": [0.5, 2, 6, 30, 50], "首": [1], "头": [1],
    "初": [1], "单": [1], "独": [1], "全": [100, 1], "满": [100], "无": [0], "没": [0], "未": [0], "旬": [10], "刻": [15],
    "倍": [2], "另": [2, 1], "次": [2], "午": [12, 0], "元": [1],
  ]

  private static let english: [(Phrases, [Double])] = [
    ("couple|pair|pairs|both|either|twin|twins|twice|dual|double|doubled|doubles|duo|neither|two|bi|again|another|other|latter|former|second", [2]),
    ("once|single|sole|solo|one|first|a|an|only|each|every|ones|alone|another", [1]),
    ("triple|trio|triplets|thrice|tri|three", [3]), ("quadruple|quartet|four|fours", [4]), ("quintet|five", [5]), ("six|sixes", [6]),
    ("seven|sevens", [7]), ("eight", [8]), ("nine|nines", [9]), ("ten|tens", [10]),
    ("fortnight|fortnightly|biweekly", [2, 14, 15]), ("dozen|dozens", [12]), ("score", [20]), ("decade|decades", [10]),
    ("century|centuries|centenary|centennial", [100]), ("bicentenary|bicentennial", [200]), ("millennium|millennia|grand", [1000]),
    ("half|halves|halfway|semi", [0.5, 2, 50, 30, 6]), ("quarter|quarters", [0.25, 25, 15]), ("quarterly", [3, 4]),
    ("noon|midday|midnight", [12, 0, 24]), ("hexadecimal|hex", [16]), ("octal", [8]), ("binary", [2]), ("decimal", [10]),
    ("weekend|weekends|biannual|biennial", [2]), ("annual|annually|yearly|year", [1, 12]), ("hourly|daily|weekly|monthly", [1]),
    ("teen|teens|teenage|teenager|teenagers", [10, 13, 15]), ("twenties", [20]), ("thirties", [30]), ("forties", [40]),
    ("fifties", [50]), ("sixties", [60]), ("seventies", [70]), ("eighties", [80]), ("nineties", [90]),
    ("no|none|never|nil|without|not|nobody|nothing", [0]), ("full|fully|whole|all|entire|entirely|completely|absolutely|totally", [1, 100]),
    ("ii", [2]), ("iii", [3]), ("iv", [4]), ("v", [5]), ("vi", [6]), ("vii", [7]), ("viii", [8]), ("ix", [9]), ("x", [10]),
    ("xi", [11]), ("xii", [12]), ("xiii", [13]), ("xiv", [14]), ("xv", [15]), ("xvi", [16]), ("xvii", [17]), ("xviii", [18]),
    ("million", [1e6]), ("thousand", [1000]), ("hundred", [100]), ("billion", [1e9]), ("percent", [100]),
    ("january", [1]), ("february", [2]), ("march", [3]), ("april", [4]), ("may", [5]), ("june", [6]), ("july", [7]),
    ("august", [8]), ("september", [9]), ("october", [10]), ("november", [11]), ("december", [12]),
  ]
}
