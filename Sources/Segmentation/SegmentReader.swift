public import Bitext

extension Segmenter {
  /// The sentences of several blocks, in order.
  public func segments(of blocks: [Block]) -> [Segment] {
    var segments: [Segment] = []
    for block in blocks { segments += self.segments(of: block) }
    return segments
  }

  /// The sentences of a block, each with its markup and its place. A heading is one segment.
  public func segments(of block: Block) -> [Segment] {
    var text = block.prose.text
    let code = block.prose.codeRanges
    let sentences: [Range<Int>] = text.withUTF8 { self.sentences(in: $0, keeping: code) }
    let ranges =
      block.isHeading
      ? zip(sentences.prefix(1), sentences.suffix(1)).map { $0.lowerBound..<$1.upperBound }
      : sentences
    return block.prose.parts(ranges).map { part in
      Segment(
        text: part.text, markup: part.markup, location: block.file.location(of: part.source),
        isHeading: block.isHeading, codes: part.codes)
    }
  }
}
