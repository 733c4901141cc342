import Segmentation

/// A number of a text with what the words around it say about it.
struct WrittenNumber: Sendable {
  let kind: NumberMention.Kind

  /// What may be meant, as it is written: 30 of 30 %, 400,000,000 of 4 亿; for 九十年代 1990 and 90.
  let values: [Double]

  /// None where no unit is known; many where a word has many meanings.
  let measures: [Measure]

  /// Whether 约, 近, about or the like stand beside it.
  let isApproximate: Bool

  /// Whether it is written in digits.
  let isInDigits: Bool

  /// Whether it belongs to a name or a code: H100, COVID-19, v1, foo_2.
  let isInName: Bool

  /// What is joined to it in such a name before the number: `PKCS#`.
  let namePrefix: [Unicode.Scalar]

  /// Whether it grows by so much: 增长了两倍, 3 % more.
  let isGrowth: Bool

  /// Whether nothing that could be a unit stands behind it.
  let isBare: Bool

  /// Whether words tell that it lies below zero, or that something falls: 零下, a loss of.
  let mayFall: Bool

  /// What keeps it from being missed where the other side has nothing like it.
  let doubt: Doubt?

  enum Doubt: Sendable {
    /// 七八, 三四十: two neighbouring numbers for one that is not known.
    case estimate
    /// 3. at the start of a text.
    case listMark
    /// (1893-1976) behind a name.
    case lifeDates
    /// A Chinese numeral before a word that measures nothing: 茅十八.
    case uncounted
  }

  /// Indices of scalars: the number, and the number with its unit.
  let range: Range<Int>
  let whole: Range<Int>

  var value: Double { values[0] }

  /// Minutes past twelve, or nil.
  var clock: Double? {
    kind == .time ? value.truncatingRemainder(dividingBy: 720) : nil
  }

  /// The values in the basic units of a quantity.
  func basicValues(_ quantity: Measure.Quantity) -> [Double] {
    measures.filter { $0.quantity == quantity }.flatMap { measure in values.map(measure.basic) }
  }
}
