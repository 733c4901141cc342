public import Bitext

extension Segmenter {
  /// The sentences of a block, each with its markup and its place. A heading is one segment.
  public func segments(of block: Block) -> [Segment] {
    let sentences = sentences(in: block.prose.text)
    let ranges =
      block.isHeading
      ? zip(sentences.prefix(1), sentences.suffix(1)).map { $0.lowerBound..<$1.upperBound }
      : sentences
    return block.prose.parts(ranges).map { part in
      Segment(
        text: part.text, markup: part.markup, location: block.file.location(of: part.source),
        isHeading: block.isHeading)
    }
  }
}
