import Bitext

extension CheckedDocument {
  /// Where a part of joined segments stands in its file.
  ///
  /// - Parameters:
  ///   - range: UTF-8 offsets into the segments' joined text.
  ///   - segments: the segments of one side of a unit, in order.
  ///   - texts: all blocks of that side.
  /// - Returns: the place; that of the whole segment where the part can not be told.
  func place(of range: Range<Int>, in segments: [Segment], _ texts: [Text]) -> Location {
    var start = 0
    let joined = Array(segments.joinedText(languages.target).utf8)
    for segment in segments {
      if start > 0, start < joined.count, joined[start] == 0x20 { start += 1 }
      let end = start + segment.text.utf8.count
      if range.lowerBound < end || segment == segments.last {
        let part = range.lowerBound - start..<min(range.upperBound, end) - start
        return place(of: part, in: segment, texts) ?? segment.location
      }
      start = end
    }
    preconditionFailure("A side that says something has segments.")
  }

  private func place(of range: Range<Int>, in segment: Segment, _ texts: [Text]) -> Location? {
    let block = texts.first { text in
      let place = text.block.place
      return place.path == segment.location.path
        && place.bytes.lowerBound <= segment.location.bytes.lowerBound
        && segment.location.bytes.upperBound <= place.bytes.upperBound
    }?.block
    guard let block, let start = block.offset(of: segment) else { return nil }
    return block.file.location(
      of: block.prose.place(of: start + range.lowerBound..<start + range.upperBound))
  }
}

extension Block {
  fileprivate var place: Location {
    file.location(of: prose.source(of: 0..<prose.text.utf8.count))
  }

  /// Where a segment begins in the shown text, in UTF-8.
  fileprivate func offset(of segment: Segment) -> Int? {
    let (shown, sought) = (Array(prose.text.utf8), Array(segment.text.utf8))
    guard !sought.isEmpty, sought.count <= shown.count else { return nil }
    return (0...shown.count - sought.count).first { start in
      shown[start..<start + sought.count].elementsEqual(sought)
        && segment.location.bytes.contains(
          prose.source(of: start..<start + sought.count).lowerBound)
    }
  }
}
