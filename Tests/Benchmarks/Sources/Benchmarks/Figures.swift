import Foundation

extension Double {
  /// With so many digits behind the point.
  func text(_ digits: Int) -> String { String(format: "%.\(digits)f", self) }

  /// A part of 1 as tables of the literature show it: `.909`.
  func share(_ digits: Int) -> String {
    let text = self.text(digits)
    return text.hasPrefix("0") ? String(text.dropFirst()) : text
  }
}

extension [Double] {
  /// The middle one; of an even number the larger of the two.
  var median: Double { sorted()[count / 2] }
}
