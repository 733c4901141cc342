/// The English words that numbers are made of.
enum NumberWord: Sendable {
  /// Zero to nineteen.
  case unit(Double)
  /// Twenty to ninety.
  case ten(Double)
  case hundred
  case scale(Double)
  /// A dozen and a score.
  case group(Double)
  /// Threescore, fourscore.
  case scores(Double)
  case ordinal(Double)
  /// Thirds, quarters.
  case part(Double)
  case quarter
  case half
  case month(Double)
  case shortMonth(Double)
  case weekday(Double)
  case shortWeekday(Double)
  case multiple(Double)
  case double
  /// Twice, thrice.
  case times(Double)
  case decade(Double)

  init?(_ key: WordKey) {
    guard NumberWord.isPlausible(key), let word = NumberWord.words[key] else { return nil }
    self = word
  }

  static func isKnown(_ key: WordKey) -> Bool { isPlausible(key) && words[key] != nil }

  /// A look that costs less than the table, and says no to most other words.
  private static func isPlausible(_ key: WordKey) -> Bool { plausible[key.slot] }

  private static let plausible: [Bool] = {
    var plausible = [Bool](repeating: false, count: WordKey.slots)
    for key in words.keys { plausible[key.slot] = true }
    return plausible
  }()

  private static let words: [WordKey: NumberWord] = {
    var words: [WordKey: NumberWord] = [:]
    for (list, first, form) in lists {
      for (index, word) in list.split(separator: " ").enumerated() {
        words[WordKey(String(word))] = form(first + Double(index))
      }
    }
    for (word, form) in single { words[WordKey(word)] = form }
    return words
  }()

  /// Words that count up from a number.
  private static let lists:
    [(words: String, first: Double, form: @Sendable (Double) -> NumberWord)] = [
      (
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
          + "fifteen sixteen seventeen eighteen nineteen", 0, { .unit($0) }
      ),
      ("twenty thirty forty fifty sixty seventy eighty ninety", 2, { .ten($0 * 10) }),
      (
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
          + "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth", 1,
        { .ordinal($0) }
      ),
      (
        "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", 2,
        { .ordinal($0 * 10) }
      ),
      ("firstly secondly thirdly fourthly fifthly", 1, { .ordinal($0) }),
      ("thirds fourths fifths sixths sevenths eighths ninths tenths", 3, { .part($0) }),
      (
        "january february march april may june july august september october november december", 1,
        { .month($0) }
      ),
      ("jan feb mar apr", 1, { .shortMonth($0) }),
      ("jun jul aug sep oct nov dec", 6, { .shortMonth($0) }),
      ("monday tuesday wednesday thursday friday saturday sunday", 1, { .weekday($0) }),
      ("mondays tuesdays wednesdays thursdays fridays saturdays sundays", 1, { .weekday($0) }),
      ("mon tue wed thu fri sat sun", 1, { .shortWeekday($0) }),
      (
        "twenties thirties forties fifties sixties seventies eighties nineties", 2,
        { .decade(1900 + $0 * 10) }
      ),
      (
        "twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold", 2,
        { .multiple($0) }
      ),
      ("doubled tripled quadrupled", 2, { .multiple($0) }),
      ("doubles triples quadruples", 2, { .multiple($0) }),
      ("doubling tripling quadrupling", 2, { .multiple($0) }),
      ("triple quadruple quintuple", 3, { .multiple($0) }),
      ("twice thrice", 2, { .times($0) }),
    ]

  private static let single: [String: NumberWord] = [
    "hundred": .hundred, "thousand": .scale(1e3), "million": .scale(1e6), "billion": .scale(1e9),
    "trillion": .scale(1e12), "dozen": .group(12), "score": .group(20), "decade": .group(10),
    "decades": .group(10), "threescore": .scores(60),
    "fourscore": .scores(80), "hundredth": .ordinal(100), "thousandth": .ordinal(1000),
    "quarter": .quarter, "quarters": .part(4), "half": .half, "halved": .half, "halve": .half,
    "halves": .half, "halving": .half, "double": .double, "treble": .multiple(3),
    "trebled": .multiple(3), "hundredfold": .multiple(100), "sept": .shortMonth(9),
  ]
}
