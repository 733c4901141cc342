import Segmentation

/// A number of a text with what the words around it say about it.
struct WrittenNumber: Sendable {
  let kind: NumberMention.Kind

  /// As it is written, then what else it may mean: 30 of 30 %, 400,000,000 of 4 亿; of 九十年代 1990
  /// and 90.
  let values: [Double]

  /// None where no unit is known; many where a word has many meanings.
  var measures: [Measure] = []

  /// Whether 约, 近, about or the like stand beside it.
  var isApproximate = false

  /// Whether it leaves the digits behind the first open: 两百余, twenty-odd.
  var isAtLeast = false
  var isInDigits = false

  /// What is joined to it in a name or a code: the `PKCS#` of PKCS#11; nil where it is in none.
  var namePrefix: [Unicode.Scalar]?

  /// Whether something grows by so much.
  var isGrowth = false

  /// Whether the text stops behind it.
  var isBare = false

  /// Whether words of the text say that something lies below zero or falls.
  var mayFall = false

  /// Minutes from midnight, where the text tells which half of the day it speaks of.
  var timeOfDay: Double?

  var doubt: Doubt?

  /// Indices of scalars.
  let range: Range<Int>

  /// With its unit.
  let whole: Range<Int>

  /// What keeps it from being missed where the other side has nothing like it.
  enum Doubt: Sendable {
    case saying
    case estimate
    case listMark
    case lifeDate
    case uncounted
  }
}

extension WrittenNumber {
  init(code: NumberCode) {
    self.init(
      kind: .amount, values: code.parts, isInDigits: true, range: code.range, whole: code.range)
  }

  init(vague: VagueNumber) {
    self.init(kind: .amount, values: [vague.low], range: vague.range, whole: vague.range)
  }

  /// As it is written.
  var value: Double { values[0] }

  /// Minutes past twelve, or nil.
  var clock: Double? {
    kind == .time ? value.truncatingRemainder(dividingBy: 720) : nil
  }

  /// Whether it covers another by leaving digits open: 两百余 covers 240.
  func leavesOpen(_ other: WrittenNumber) -> Bool {
    guard isAtLeast, value >= 10 else { return false }
    var step = 10.0
    while step * 10 <= value { step *= 10 }
    return value..<(value + step) ~= other.value
  }

  /// Whether it may leave its million or billion to what was said before: from one billion to fifty.
  var isBrief: Bool {
    kind == .amount && isBare && measures.isEmpty && !isInName && 1..<1000 ~= value
  }

  /// The values in the basic unit of a quantity.
  func basicValues(_ quantity: Measure.Quantity) -> [Double] {
    measures.filter { $0.quantity == quantity }.flatMap { values.map($0.basic) }
  }
}
