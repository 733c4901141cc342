/// A unit of measure, a currency, or a part of a whole.
struct Measure: Hashable, Sendable {
  enum Quantity: Hashable, Sendable {
    case length, area, volume, mass, time, temperature, power, energy, frequency, pressure
    case storage, transfer, voltage, current, angle, loudness
    /// A part of a whole: per cent.
    case ratio
    /// A difference of parts of a whole: percentage points.
    case points
    case money(Currency)
  }

  enum Currency: Hashable, Sendable {
    /// What 元 means where dollars are issued: in Hong Kong, in Taiwan.
    case localDollar
    case dollar, hongKongDollar, australianDollar, canadianDollar, singaporeDollar, taiwanDollar
    case yuan, yen, euro, pound, won, franc, ruble, rupee, bitcoin
  }

  let quantity: Quantity

  /// In the basic unit of the quantity: metres, grams, seconds.
  let size: Double

  /// What zero is in the basic unit: -17.8 for Fahrenheit.
  let zero: Double

  init(_ quantity: Quantity, _ size: Double = 1, zero: Double = 0) {
    self.quantity = quantity
    self.size = size
    self.zero = zero
  }

  static let percent = Measure(.ratio, 0.01)
  static let whole = Measure(.ratio)

  var isMoney: Bool {
    if case .money = quantity { return true }
    return false
  }

  /// Whether it says which part of a whole something is.
  var isPart: Bool { quantity == .ratio || quantity == .points }

  /// Whether a number means another thing without it, whatever stands around.
  var isVital: Bool { isMoney || quantity == .points || self == .percent }

  var isMonth: Bool { quantity == .time && 2_000_000..<3_000_000 ~= size }
  var isWeekOrDay: Bool { quantity == .time && 86_400...604_800 ~= size }

  /// A number of this unit in the basic unit.
  func basic(_ value: Double) -> Double { value * size + zero }
}
