/// What a round of learning finds in one text.
struct TextDraft: Sendable {
  private(set) var beads: [WeightedBead] = []
  private(set) var counts = BeadCounts()

  /// Where beads are looked for next, for each passage.
  private(set) var bands: [Band] = []

  /// - Parameters:
  ///   - text: the text.
  ///   - number: the number of the text in the collection.
  ///   - model: what is known before.
  ///   - bands: where to look, for each passage; nil where nothing is known yet.
  init(_ text: UnitText, number: Int, _ model: AlignmentModel, in bands: [Band]?) {
    let rows = LexiconRows(model.lexicon)
    for (index, passage) in text.passages.enumerated() {
      let search = PassageSearch(text, passage, model, rows)
      let draft = search.draft(in: bands?[index] ?? search.firstBand())
      self.bands.append(draft.band)
      for edge in draft.beads {
        counts.add(edge.source.count, edge.target.count, weight: Float(edge.value))
        if edge.source.isEmpty || edge.target.isEmpty { continue }
        beads.append(
          WeightedBead(
            text: Int32(number),
            source: text.source.units(of: edge.source.shifted(by: passage.source.lowerBound)),
            target: text.target.units(of: edge.target.shifted(by: passage.target.lowerBound)),
            weight: Float(edge.value) * Float(text.weight)))
      }
    }
  }
}

extension Range<Int> {
  fileprivate func shifted(by offset: Int) -> Range<Int> {
    lowerBound + offset..<upperBound + offset
  }
}
