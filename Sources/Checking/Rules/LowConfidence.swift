import Bitext

extension Rule {
  /// The aligner is unsure whether two texts translate each other.
  ///
  /// Look at them in `align show --below 0.5`. In a bitext file nobody aligned, so nothing is said.
  ///
  /// - Fires: a pair of a document with a confidence below 0.5
  /// - Silent: a pair with a confidence of 0.5 or more
  static let lowConfidence = Rule("segment/low-confidence", level: .info, needsSource: true) {
    document in
    guard document.kind == .document else { return [] }
    return document.units.map(\.unit).filter { $0.isAligned && $0.confidence < 0.5 }
      .compactMap { unit in
        guard let segment = unit.target.first else { return nil }
        let percent = Int((unit.confidence * 100).rounded())
        return document.observation(
          segment.location, segment.text, "the pair is right with \(percent) % only")
      }
  }
}
