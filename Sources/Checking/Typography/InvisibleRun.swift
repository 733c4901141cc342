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
