/// Traditional Chinese characters and the simplified ones that stand for them.
enum Traditional {
  /// The simplified character for a traditional one; any other for itself.
  static func simplified(_ scalar: UInt32) -> UInt32 {
    0x4E00...0x9FFF ~= scalar ? UInt32(simplifiedForms[Int(scalar - 0x4E00)]) : scalar
  }

  /// For each character from U+4E00 to U+9FFF the simplified one.
  private static let simplifiedForms: [UInt16] = {
    var forms = Array(UInt16(0x4E00)...0x9FFF)
    let scalars = "\(table)".unicodeScalars.map(\.value)
    for index in stride(from: 0, to: scalars.count - 1, by: 2) {
      forms[Int(scalars[index]) - 0x4E00] = UInt16(truncatingIfNeeded: scalars[index + 1])
    }
    return forms
  }()
}

extension StringProtocol {
  /// Whether a traditional character stands in it that has a simplified form.
  package var hasTraditional: Bool {
    unicodeScalars.contains { Traditional.simplified($0.value) != $0.value }
  }

  /// The text with simplified characters for traditional ones, character by character.
  package var simplified: String {
    var view = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      view.append(Unicode.Scalar(Traditional.simplified(scalar.value)) ?? scalar)
    }
    return String(view)
  }
}
