import Bitext
package import Checking
import Segmentation

/// A line as it is shown: clipped around the match where it is too long.
package struct ClippedLine {
  package let before: String
  package let match: String
  package let after: String

  /// - Parameters:
  ///   - excerpt: the line.
  ///   - width: how many columns it may take.
  package init(_ excerpt: Excerpt, width: Int) {
    let line = excerpt.line
    let start = line.utf8(0..<excerpt.match.lowerBound).onOneLine
    let end = line.utf8(excerpt.match.upperBound..<line.utf8.count).onOneLine
    let whole = line.utf8(excerpt.match).onOneLine
    match = whole.clippedEnd(width)
    let room = whole == match ? width - match.displayWidth : 0
    // What one side leaves, the other may take.
    before = start.clippedStart(max(room / 2, room - end.displayWidth))
    after = end.clippedEnd(room - before.displayWidth)
  }

  var text: String { before + match + after }
}

extension String {
  /// The text without what would break or command a line; a tab is a space.
  package var onOneLine: String {
    let spaced = unicodeScalars.map { $0 == "\t" ? " " : $0 }
    return String(String.UnicodeScalarView(spaced)).displayable
  }

  /// As much of the beginning as fits into a number of columns.
  fileprivate func clippedEnd(_ width: Int) -> String {
    if displayWidth <= width { return self }
    return fitting(self, width: width - 1) + (width > 0 ? "…" : "")
  }

  /// As much of the end as fits into a number of columns.
  fileprivate func clippedStart(_ width: Int) -> String {
    if displayWidth <= width { return self }
    return (width > 0 ? "…" : "") + String(fitting(reversed(), width: width - 1).reversed())
  }

  private func fitting(_ characters: some Sequence<Character>, width: Int) -> String {
    var room = width
    return String(
      characters.prefix { character in
        room -= String(character).displayWidth
        return room >= 0
      })
  }
}
