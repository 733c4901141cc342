/// What number words add up to, word by word: two, two hundred, two hundred thousand.
struct EnglishAmount {
  private enum Step {
    case nothing
    case unit
    case ten
    case hundred
    case scale(Double)
    case group
  }

  private var total = 0.0
  private var group = 0.0
  private var last = Step.nothing

  var value: Double { total + group }

  /// What a million at the end multiplies by.
  var scales: [Double] {
    if case .scale(let scale) = last { return [scale] }
    return []
  }

  /// Whether `and` may stand before a word: two hundred and five; also sixty and five, five and
  /// sixty.
  private func mayTake(afterAnd word: NumberWord) -> Bool {
    switch (last, word) {
    case (.hundred, _), (.scale, _), (.ten, .unit(1...9)): true
    case (.unit, .ten): 1...9 ~= group.truncatingRemainder(dividingBy: 100)
    default: false
    }
  }

  /// `a` before hundred, million and dozen.
  mutating func takeArticle() { (group, last) = (1, .unit) }

  /// Adds a word, or says that it belongs to another number.
  mutating func take(_ word: NumberWord) -> Bool {
    switch word {
    case .unit(let value), .ordinal(let value): return take(value, as: .unit)
    case .ten(let value): return take(value, as: .ten)
    case .scores(let value): return take(value, as: .hundred)
    case .hundred: return takeHundred()
    case .scale(let scale): return take(scale: scale)
    case .group(let size): return take(group: size)
    default: return false
    }
  }

  /// Adds a word that stands behind `and`.
  mutating func take(afterAnd word: NumberWord) -> Bool {
    guard mayTake(afterAnd: word) else { return false }
    if case .unit = last, case .ten(let value) = word {
      group += value
      last = .ten
      return true
    }
    return take(word)
  }

  mutating func takeHalf() {
    if case .scale(let scale) = last { total += scale / 2 } else { group += 0.5 }
  }

  mutating func take(decimals: Double) { group += decimals }

  private mutating func take(_ value: Double, as step: Step) -> Bool {
    switch last {
    case .nothing, .hundred, .scale: group += value
    case .ten where 1...9 ~= value: group += value
    case .unit, .ten:
      // Years are said in pairs: nineteen forty-three, twenty twelve.
      guard total == 0, 12...20 ~= group, value >= 10 else { return false }
      group = group * 100 + value
    case .group: return false
    }
    last = step
    return true
  }

  private mutating func takeHundred() -> Bool {
    guard 1..<100 ~= group else { return false }
    (group, last) = (group * 100, .hundred)
    return true
  }

  private mutating func take(scale: Double) -> Bool {
    guard group > 0 || total > 0 else { return false }
    total = group == 0 ? total * scale : total + group * scale
    (group, last) = (0, .scale(scale))
    return true
  }

  private mutating func take(group size: Double) -> Bool {
    guard group > 0, total == 0 else { return false }
    (group, last) = (group * size, .group)
    return true
  }
}
