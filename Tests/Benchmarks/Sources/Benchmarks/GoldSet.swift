import Foundation

/// A set of texts that others aligned by hand.
enum GoldSet: String, CaseIterable {
  /// Novels.
  case macDev = "mac-dev"

  /// Speeches.
  case pol

  case bible

  /// Where its texts are, and its gold standard.
  var folder: URL { Place.sets.appendingPathComponent(rawValue) }

  var isThere: Bool { Place.isThere(folder) }
}
