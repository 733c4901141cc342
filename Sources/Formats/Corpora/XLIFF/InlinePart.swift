import Bitext

/// A part of a text as it is written: text, or a mark.
enum InlinePart: Equatable {
  /// UTF-8 bytes of the text.
  case text(Range<Int>)

  /// The index of the code.
  case code(Int)

  /// The index of the term.
  case termStart(Int)
  case termEnd(Int)
}

extension CodedText {
  /// The whole text in order. A term begins behind the codes at its place and ends before those
  /// at its end.
  var inlineParts: [InlinePart] {
    var parts = InlineParts(codes: codes)
    for (index, term) in terms.enumerated() where !term.range.isEmpty {
      parts.addCodes { $0 <= term.range.lowerBound }
      parts.add(.termStart(index), at: term.range.lowerBound)
      parts.addCodes { $0 < term.range.upperBound }
      parts.add(.termEnd(index), at: term.range.upperBound)
    }
    parts.addCodes { _ in true }
    parts.addText(to: text.utf8.count)
    return parts.parts
  }
}

private struct InlineParts {
  private(set) var parts: [InlinePart] = []
  private let codes: [InlineCode]
  private var nextCode = 0
  private var place = 0

  init(codes: [InlineCode]) { self.codes = codes }

  mutating func addText(to offset: Int) {
    guard offset > place else { return }
    parts.append(.text(place..<offset))
    place = offset
  }

  mutating func add(_ part: InlinePart, at offset: Int) {
    addText(to: offset)
    parts.append(part)
  }

  mutating func addCodes(while isReached: (Int) -> Bool) {
    while nextCode < codes.count, isReached(codes[nextCode].offset) {
      add(.code(nextCode), at: codes[nextCode].offset)
      nextCode += 1
    }
  }
}
