package import Bitext

/// Makes the excerpts of a file, one after the other. In their order that takes time in proportion to
/// the file, however long its lines are.
package struct Excerpts: Sendable {
  /// Bytes around a match that are kept of a long line.
  private static let reach = 600

  private let file: CheckedFile

  /// Where the line of the last excerpt begins, where that excerpt begins, and what stands between.
  private var line = 0..<0
  private var start = 0
  private var before = TextLengths()

  package init(_ file: CheckedFile) { self.file = file }

  /// The line that a place begins on.
  package mutating func excerpt(of place: Location) -> Excerpt {
    let bytes = file.bytes
    let first = min(max(0, place.bytes.lowerBound - place.column + 1), bytes.count)
    if line.isEmpty || line.lowerBound != first {
      let end = bytes[first...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      (line, start, before) = (first..<end, first, TextLengths())
    }
    let from = min(max(place.bytes.lowerBound, first), line.upperBound)
    let to = min(max(place.bytes.upperBound, from), line.upperBound)
    move(to: boundary(from - Excerpts.reach))
    let end = boundary(to + Excerpts.reach)
    return Excerpt(
      line: file.string(start..<end), match: from - start..<to - start, before: before)
  }

  private mutating func move(to place: Int) {
    if place < start { (start, before) = (line.lowerBound, TextLengths()) }
    if place > start { before.add(file.string(start..<place)) }
    start = place
  }

  /// The first byte of the character that a place of the line stands in.
  private func boundary(_ place: Int) -> Int {
    var place = min(max(place, line.lowerBound), line.upperBound)
    while place > line.lowerBound, place < line.upperBound, file.bytes[place] & 0xC0 == 0x80 {
      place -= 1
    }
    return place
  }
}
