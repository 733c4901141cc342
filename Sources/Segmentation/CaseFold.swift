import CICU

/// Folds text for comparing it: Unicode's NFKC_Casefold (Unicode Standard Annex 44).
package enum CaseFold {
  /// The longest folded form that is given; what folds to more is left as it is.
  private static let capacity = 32

  /// The folded scalars of a short piece of text, such as one character with its marks; empty for
  /// what is invisible.
  ///
  /// - Parameter text: UTF-8.
  /// - Returns: the folded scalars; nil where the piece is no UTF-8 or too long.
  package static func scalars(of text: UnsafeBufferPointer<UInt8>) -> [UInt32]? {
    guard let start = text.baseAddress else { return [] }
    return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: capacity) { buffer in
      guard let folded = buffer.baseAddress else { return nil }
      let count = cicu_fold(start, Int32(text.count), folded, Int32(capacity))
      return count < 0 ? nil : Array(buffer[0..<Int(count)])
    }
  }
}
