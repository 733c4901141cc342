import Bitext
package import Terminology

/// A text in which some stretches are pointed at.
package struct MarkedText: Sendable, Equatable {
  package struct Part: Sendable, Equatable {
    package let text: String
    package let isMarked: Bool
  }

  /// In order; joined they are the text.
  package private(set) var parts: [Part] = []

  package var text: String { parts.map(\.text).joined() }

  /// - Parameters:
  ///   - text: the text.
  ///   - marks: ranges of its UTF-8 offsets, in any order.
  init(_ text: String, _ marks: [Range<Int>]) {
    var end = 0
    for mark in marks.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let mark = mark.clamped(to: end..<text.utf8.count)
      if mark.isEmpty { continue }
      append(text.utf8(end..<mark.lowerBound), isMarked: false)
      append(text.utf8(mark), isMarked: true)
      end = mark.upperBound
    }
    append(text.utf8(end..<text.utf8.count), isMarked: false)
  }

  mutating func append(_ text: String, isMarked: Bool) {
    if !text.isEmpty { parts.append(Part(text: text, isMarked: isMarked)) }
  }

  /// The text with each marked stretch as `mark` shows it.
  package func shown(_ mark: (String) -> String, _ other: (String) -> String) -> String {
    parts.map { $0.isMarked ? mark($0.text) : other($0.text) }.joined()
  }
}

extension CheckedDocument {
  /// What a side of a unit says, with mentions marked; nil where it says nothing.
  ///
  /// - Parameters:
  ///   - unit: the number of the unit.
  ///   - side: which side.
  ///   - mentions: some of those that stand in it.
  /// - Returns: the text in one line, as `Unit.text` has it.
  package func marked(_ unit: Int, _ side: Mention.Side, _ mentions: [Mention]) -> MarkedText? {
    let unit = units[unit]
    guard let whole = unit.text(side, languages) else { return nil }
    let segments = side == .source ? unit.unit.source : unit.unit.target
    var marks: [Range<Int>] = []
    var offset = 0
    for segment in segments {
      let length = segment.text.utf8.count
      // Between two sentences stands a space or nothing.
      if whole.utf8(offset..<min(offset + length, whole.utf8.count)) != segment.text { offset += 1 }
      marks += mentions.filter { segment.holds($0.place) }.compactMap { mention in
        shown(mention, in: segment, side).map { $0.lowerBound + offset..<$0.upperBound + offset }
      }
      offset += length
    }
    return MarkedText(whole, marks)
  }

  /// Where a mention stands in the text of its sentence.
  private func shown(
    _ mention: Mention, in segment: Segment, _ side: Mention.Side
  ) -> Range<Int>? {
    let texts = side == .source ? source : target
    guard
      let text = texts.first(where: {
        $0.block.file.path == mention.place.path && $0.mentions.contains(mention)
      })
    else { return nil }
    let start = text.block.prose.shownOffset(of: segment.location.bytes.lowerBound)
    guard mention.shown.lowerBound >= start else { return nil }
    return mention.shown.lowerBound - start..<mention.shown.upperBound - start
  }
}

extension Segment {
  fileprivate func holds(_ place: Location) -> Bool {
    location.path == place.path && location.bytes.contains(place.bytes.lowerBound)
  }
}
