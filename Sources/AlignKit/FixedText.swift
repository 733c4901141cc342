import Bitext
package import Checking

/// A text in which what was found has been put right.
package struct FixedText: Sendable, Equatable {
  package let bytes: [UInt8]

  /// What was put right, in the order of the text.
  package let applied: [Observation]

  /// What has a replacement that could not be put in: it overlaps another, or something else stands
  /// in its place.
  package let passedOver: [Observation]

  /// Puts in the replacements of observations. Where two overlap, the first of them wins.
  ///
  /// - Parameters:
  ///   - bytes: a file as it lies on the disk.
  ///   - path: its path; observations of other files are not looked at.
  ///   - observations: what was seen, in any order.
  /// - Throws: `InputError` for a file that is not UTF-8: places count the bytes of UTF-8.
  package init(_ bytes: [UInt8], path: String, observations: [Observation]) throws {
    if bytes.contains(0) || String(validating: bytes, as: UTF8.self) == nil {
      throw InputError(path: path, reason: "is not UTF-8; save it as UTF-8 to have it fixed")
    }
    var fixed: [UInt8] = []
    var (applied, passedOver): ([Observation], [Observation]) = ([], [])
    var taken = 0
    for seen in observations.replacing(in: path) {
      let place = seen.place.bytes
      let overlaps = place.lowerBound < taken || place == applied.last?.place.bytes
      guard !overlaps, FixedText.holds(bytes, seen) else {
        passedOver.append(seen)
        continue
      }
      fixed += bytes[taken..<place.lowerBound]
      fixed += Array((seen.replacement ?? "").utf8)
      taken = place.upperBound
      applied.append(seen)
    }
    self.bytes = fixed + bytes[taken...]
    self.applied = applied
    self.passedOver = passedOver
  }

  /// Whether what was seen still stands there, without markup in it.
  private static func holds(_ bytes: [UInt8], _ seen: Observation) -> Bool {
    let place = seen.place.bytes
    return place.lowerBound >= 0 && place.upperBound <= bytes.count
      && bytes[place].elementsEqual(seen.match.utf8)
  }
}

extension [Observation] {
  /// Those of a file that have a replacement, in the order of the text.
  fileprivate func replacing(in path: String) -> [Observation] {
    let found = filter { $0.replacement != nil && $0.place.path == path }
    return found.enumerated().sorted { left, right in
      let (a, b) = (left.element.place.bytes, right.element.place.bytes)
      return (a.lowerBound, a.upperBound, left.offset) < (b.lowerBound, b.upperBound, right.offset)
    }.map(\.element)
  }
}
