import Bitext

extension Rule {
  /// A sentence has no counterpart in the other language.
  ///
  /// It was added, or left out; or the aligner did not find its partner. Headings do not count.
  ///
  /// - Fires: `今年翻番。这是编者的话。` | `It doubled this year.`
  /// - Silent: `今年翻番。` | `It doubled this year.`
  static let unaligned = Rule("segment/unaligned", level: .info, needsSource: true) { document in
    guard document.isBilingual else { return [] }
    return document.units.map(\.unit).filter { !$0.isAligned && !$0.isUnpairedHeading }
      .compactMap { unit in
        guard let segment = (unit.target + unit.source).first else { return nil }
        return document.observation(
          segment.location, segment.text,
          unit.source.isEmpty ? "nothing in the source stands beside it" : "it is not rendered")
      }
  }
}
