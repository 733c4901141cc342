import Bitext
import Segmentation

/// One side of a pair of texts: its numbers, and what else in it may stand for one.
struct NumberedSide: Sendable {
  let numbers: [WrittenNumber]

  /// Versions, addresses, telephone numbers.
  let codes: [NumberCode]

  /// 几十, dozens.
  let vague: [VagueNumber]
  let text: NumberedText
  private let string: String

  init(_ string: String) {
    self.string = string
    let text = NumberedText(string)
    self.text = text
    let surroundings = NumberSurroundings(text: text.text)
    let mayFall = !text.numbers.isEmpty && FallingWords.stand(in: text.text)
    let written = text.numbers.map { surroundings.written($0, mayFall: mayFall) }
    // The one of "a quarter of one percent" is no number of its own.
    numbers = written.enumerated().filter { index, number in
      index == 0 || !written[index - 1].whole.contains(number.range.lowerBound)
    }.map(\.element)
    codes = NumberCode.all(in: text)
    vague = VagueNumber.all(in: text.text)
  }

  /// Whether words that are not read as numbers may stand for one.
  func implies(_ number: WrittenNumber) -> Bool {
    vague.contains { $0.covers(number) }
      || ImpliedNumbers(in: text.text, besides: numbers.filter { $0.doubt != .saying }.map(\.whole))
        .contain(number)
  }

  /// What stands at a range of scalars.
  func string(_ range: Range<Int>) -> String { string.utf8(text.utf8(range)) }
}
