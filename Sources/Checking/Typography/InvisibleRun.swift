/// Invisible characters that stand side by side in a file.
struct InvisibleRun {
  /// UTF-8 offsets.
  let bytes: Range<Int>

  /// `U+200B`, or several such names.
  let name: String

  static func all(in bytes: [UInt8]) -> [InvisibleRun] {
    // All of them begin with one of these bytes; most files have none but for 。 and “.
    guard bytes.contains(where: { leadBytes.contains($0) }) else { return [] }
    var runs: [InvisibleRun] = []
    var line: [(scalar: Unicode.Scalar, offset: Int)] = []
    var offset = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      line.append((scalar, offset))
      offset += UTF8.width(scalar)
      if scalar == "\n" {
        runs += all(in: line)
        line.removeAll(keepingCapacity: true)
      }
    }
    return runs + all(in: line)
  }

  private static let leadBytes: Set<UInt8> = [0xD8, 0xE1, 0xE2, 0xEF, 0xF3]

  private static func all(in line: [(scalar: Unicode.Scalar, offset: Int)]) -> [InvisibleRun] {
    guard line.contains(where: { $0.scalar.isInvisible }) else { return [] }
    let scalars = line.map(\.scalar)
    let isRightToLeft = scalars.contains(where: \.isRightToLeft)
    var runs: [Range<Int>] = []
    for (index, scalar) in scalars.enumerated() where scalar.isInvisible {
      let isStart = line[index].offset == 0 && scalar == "\u{FEFF}"
      let isMark = isRightToLeft && scalar.isDirectionMark
      if isStart || isMark || scalars.needsInvisible(at: index) { continue }
      if runs.last?.upperBound == index {
        runs[runs.count - 1] = runs[runs.count - 1].lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs.map { run in
      let start = line[run.lowerBound].offset
      let length = scalars[run].reduce(0) { $0 + UTF8.width($1) }
      return InvisibleRun(
        bytes: start..<start + length, name: scalars[run].map(\.codeName).joined(separator: " "))
    }
  }
}

extension [Unicode.Scalar] {
  /// Whether a character stands where its script, or an emoji, needs it.
  fileprivate func needsInvisible(at index: Int) -> Bool {
    let before = index > 0 ? self[index - 1] : " "
    let after = index + 1 < count ? self[index + 1] : " "
    switch self[index].value {
    case 0x200D where before.joinsEmoji && after.properties.isEmoji: return true
    case 0x200C, 0x200D: return before.joinsLetters
    case 0x200B: return before.isWrittenWithoutSpaces && after.isWrittenWithoutSpaces
    case 0xE0020...0xE007F:
      // The flags of Scotland and others are a black flag with tags.
      let rest = self[..<index].reversed().drop { 0xE0020...0xE007F ~= $0.value }
      return rest.first?.value == 0x1F3F4
    default: return false
    }
  }
}

extension Unicode.Scalar {
  /// Zero-width characters, controls of direction, and tags.
  fileprivate var isInvisible: Bool {
    switch value {
    case 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
      0xE0001, 0xE0020...0xE007F:
      true
    default: false
    }
  }

  /// The marks that show the direction of what stands beside them.
  fileprivate var isDirectionMark: Bool { value == 0x061C || value == 0x200E || value == 0x200F }

  fileprivate var isRightToLeft: Bool {
    switch value {
    case 0x0590...0x061B, 0x061D...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC: true
    default: false
    }
  }

  /// An emoji, or what stands behind one and belongs to it: a variation selector or a tone of skin.
  fileprivate var joinsEmoji: Bool {
    value == 0xFE0F || 0x1F3FB...0x1F3FF ~= value || (properties.isEmoji && value > 0xFF)
  }

  /// A letter or sign of Arabic and its kin, of the scripts of India, of Tibetan, Burmese, Khmer or
  /// Mongolian.
  fileprivate var joinsLetters: Bool {
    switch value {
    case 0x0600...0x061B, 0x061D...0x085F, 0x08A0...0x0DFF, 0x0F00...0x109F, 0x1780...0x18AF,
      0xA8E0...0xA8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC:
      true
    default: false
    }
  }

  fileprivate var isWrittenWithoutSpaces: Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: true
    default: false
    }
  }

  fileprivate var codeName: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
