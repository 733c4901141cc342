extension Prose {
  /// Where a range of the shown text stands in the file, without the markup at its edges.
  package func place(of range: Range<Int>) -> Range<Int> { places(of: [range])[0] }

  /// Where ranges of the shown text stand in the file, without the markup at their edges: from the
  /// first byte that is shown to the last.
  ///
  /// - Parameter ranges: UTF-8 offsets; their starts ascend. They may overlap.
  /// - Returns: the bytes of each; empty ones for a range that shows nothing.
  package func places(of ranges: [Range<Int>]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var (first, start) = (0, 0)
    for range in ranges {
      while first < pieces.count, start + pieces[first].shown.utf8.count <= range.lowerBound {
        start += pieces[first].shown.utf8.count
        first += 1
      }
      places.append(place(of: range, from: first, at: start))
    }
    return places
  }

  /// The place of a range that begins in the piece with a number, whose offset is `start`.
  private func place(of range: Range<Int>, from first: Int, at start: Int) -> Range<Int> {
    guard first < pieces.count, !range.isEmpty else { return 0..<0 }
    var (index, offset) = (first, start)
    while index + 1 < pieces.count, offset + pieces[index].shown.utf8.count < range.upperBound {
      offset += pieces[index].shown.utf8.count
      index += 1
    }
    let lower = pieces[first].source(from: range.lowerBound - start)
    let upper = pieces[index].source(upTo: range.upperBound - offset)
    return lower..<max(lower, upper)
  }
}

extension Prose.Piece {
  /// The place of a shown byte in the file; what is shown otherwise begins as a whole.
  fileprivate func source(from offset: Int) -> Int {
    kind == .text ? source.lowerBound + offset : source.lowerBound
  }

  /// The place behind a shown byte in the file; what is shown otherwise ends as a whole.
  fileprivate func source(upTo offset: Int) -> Int {
    kind == .text ? source.lowerBound + offset : source.upperBound
  }
}
