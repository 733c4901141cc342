import Segmentation

/// Chinese characters that stand together in a folded text, counted from 0, with the words that ICU
/// sees in them.
struct HanRun {
  /// How many characters are looked at on each side of a form.
  private static let reach = 20

  private(set) var scalars: [UInt32] = []

  /// Where in the text they stand.
  private(set) var range = 0..<0

  /// Whether a word of ICU's begins or ends before each character, or behind the last.
  private var isEdge: [Bool] = []
  private var units: [UInt16] = []

  var count: Int { scalars.count }

  subscript(index: Int) -> UInt32 { scalars[index] }

  /// The Chinese characters around a form, with it.
  static func around(_ form: Range<Int>, in text: FoldedText) -> Range<Int> {
    var start = form.lowerBound
    var end = form.upperBound
    while start > form.lowerBound - reach, FoldedText.isHan(text[start - 1]) { start -= 1 }
    while end < form.upperBound + reach, FoldedText.isHan(text[end]) { end += 1 }
    return start..<end
  }

  mutating func read(_ text: FoldedText, _ range: Range<Int>, _ breaker: borrowing WordBreaker) {
    self.range = range
    scalars.removeAll(keepingCapacity: true)
    units.removeAll(keepingCapacity: true)
    for index in range {
      let scalar = text.scalars[index]
      scalars.append(scalar)
      if scalar < 0x10000 {
        units.append(UInt16(scalar))
      } else {
        units.append(UInt16(0xD7C0 + (scalar >> 10)))
        units.append(UInt16(0xDC00 | scalar & 0x3FF))
      }
    }
    markEdges(breaker)
  }

  private mutating func markEdges(_ breaker: borrowing WordBreaker) {
    isEdge.removeAll(keepingCapacity: true)
    for _ in 0...units.count { isEdge.append(false) }
    isEdge[0] = true
    units.withUnsafeBufferPointer { units in
      isEdge.withUnsafeMutableBufferPointer { breaker.markEnds(in: units, $0) }
    }
    if units.count > scalars.count { dropSurrogates() }
  }

  /// Makes edges count characters.
  private mutating func dropSurrogates() {
    var unit = 0
    for index in scalars.indices {
      unit += scalars[index] < 0x10000 ? 1 : 2
      isEdge[index + 1] = isEdge[unit]
    }
  }

  /// The word that holds a character.
  func word(at index: Int) -> Range<Int> {
    var start = index
    var end = index + 1
    while !isEdge[start] { start -= 1 }
    while !isEdge[end] { end += 1 }
    return start..<end
  }

  /// Whether a word of one character stands at an index.
  func isSingle(_ index: Int) -> Bool {
    scalars.indices.contains(index) && isEdge[index] && isEdge[index + 1]
  }

  /// Whether all words that begin in a range have one character.
  func areSingle(_ range: Range<Int>) -> Bool { range.allSatisfy { !isEdge[$0] || isEdge[$0 + 1] } }
}
