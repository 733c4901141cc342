/// How often the units of a language were seen.
struct UnitStatistics {
  private let vocabulary: Vocabulary
  private(set) var counts: [Int]
  private var total = 0.0

  /// - Parameters:
  ///   - vocabulary: the units.
  ///   - texts: where they stand.
  ///   - side: the language.
  init(_ vocabulary: Vocabulary, _ texts: [UnitText], _ side: KeyPath<UnitText, UnitSide>) {
    self.vocabulary = vocabulary
    counts = [Int](repeating: 0, count: vocabulary.count)
    for text in texts {
      let units = text[keyPath: side].units
      for unit in units { counts[Int(unit)] += text.weight }
      total += Double(units.count * text.weight)
    }
  }

  /// The frequency of each unit, above 0: what the ratios of a lexicon are relative to.
  var probabilities: [Float] { (0..<Int32(counts.count)).map(probability) }

  func probability(_ unit: Int32) -> Float {
    Float((Double(counts[Int(unit)]) + 0.5) / (total + 0.5 * Double(counts.count)))
  }

  func isShared(_ unit: Int32) -> Bool { UnitKind.isShared(vocabulary[unit]) }
}
