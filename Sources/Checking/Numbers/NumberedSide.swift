import Bitext
import Segmentation

/// One side of a pair of texts: its numbers, and what else in it may stand for one.
struct NumberedSide: Sendable {
  let string: String
  let numbers: [WrittenNumber]

  /// Digits that are joined by dots or hyphens: versions, addresses, telephone numbers.
  let codes: [NumberCode]

  /// 几十, dozens.
  let vague: [VagueNumber]

  let text: NumberedText

  init(_ string: String) {
    self.string = string
    let text = NumberedText(string)
    self.text = text
    let around = NumberSurroundings(text: text.text)
    let idioms = NumberIdioms(text.text)
    let falls = text.numbers.isEmpty ? false : FallingWords.stand(in: text.text)
    numbers = text.numbers.filter { !idioms.hold($0.range) }
      .map { around.written($0, mayFall: falls) }
    codes = NumberCode.all(in: text)
    vague = VagueNumber.all(in: text.text)
  }

  /// Whether its words may stand for a number.
  func implies(_ number: WrittenNumber?) -> Bool {
    guard let number else { return false }
    return ImpliedNumbers(in: text.text, besides: numbers.map(\.whole)).contain(number)
      || vague.contains { $0.covers(number) }
  }

  /// What stands at a range of scalars.
  func string(_ range: Range<Int>) -> String { string.utf8Text(text.utf8(range)) }
}

extension String {
  fileprivate func utf8Text(_ range: Range<Int>) -> String {
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(self[start..<utf8.index(start, offsetBy: range.count)])
  }
}

extension NumberSurroundings {
  func written(_ number: NumberedText.Number, mayFall: Bool) -> WrittenNumber {
    var (measures, whole) = measures(of: number)
    let mention = number.mention
    var values = [mention.value]
    switch mention.kind {
    case .share: (values, measures) = share(mention.value, number.range, measures)
    case .multiple:
      measures = [.whole]
    case .amount: values += others(mention.value, number.range)
    case .decade: values += [mention.value.truncatingRemainder(dividingBy: 100)]
    case .century: values += [(mention.value - 1) * 100]
    case .ordinal where text.has("a|one", before: number.range.lowerBound) && mention.value > 2:
      values += [1 / mention.value]
      measures = [.whole]
    default: break
    }
    if mention.kind == .multiple { whole = withWord("倍|fold|-fold|times|x", whole) }
    return WrittenNumber(
      kind: mention.kind, values: values, measures: measures,
      isApproximate: isApproximate(whole),
      isInDigits: number.range.contains { text.digit(at: $0) != nil },
      isInName: isInName(number.range), namePrefix: namePrefix(number.range),
      isGrowth: isGrowth(number.range),
      isBare: isBare(whole.upperBound), mayFall: mayFall,
      doubt: doubt(number.range), range: number.range, whole: whole)
  }

  /// 二十两 is 20 taels, and 3K may be three kelvins.
  private func others(_ value: Double, _ range: Range<Int>) -> [Double] {
    // 为-1: a minus, or a hyphen.
    if text[range.lowerBound - 1] == "-", !text.isLetter(at: range.lowerBound - 2),
      text.digit(at: range.lowerBound - 2) == nil
    {
      return [-value]
    }
    switch text[range.upperBound - 1] {
    case "两" where range.count > 1: return [2.0, 20, 200, 2000].map { value - $0 }
    case "K", "k": return [value / 1000]
    default: return []
    }
  }

  private func withWord(_ phrases: Phrases, _ whole: Range<Int>) -> Range<Int> {
    whole.lowerBound..<(text.end(of: phrases, from: whole.upperBound) ?? whole.upperBound)
  }

  /// 30 per cent is 30, 三成 0.3 of a whole.
  private func share(
    _ value: Double, _ range: Range<Int>, _ measures: [Measure]
  ) -> ([Double], [Measure]) {
    if let time = measures.first(where: { $0.quantity == .time }) { return ([value], [time]) }
    guard let measure = measures.first(where: { $0.quantity == .ratio || $0.quantity == .points })
    else {
      return range.contains { text[$0] == "百" } && value <= 1
        ? ([value * 100], [.percent]) : ([value], [.whole])
    }
    return ([value / measure.size], [measure])
  }
}
