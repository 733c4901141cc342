/// How much a text looks like an encoding that has no marks of its own.
struct EncodingLikeness {
  private(set) var encoding: TextEncoding
  private var common = 0
  private var others = 0

  /// - Parameter encoding: GB18030 or Windows-1252.
  init(_ encoding: TextEncoding) { self.encoding = encoding }

  /// Whether nearly all characters beyond ASCII are common ones of the encoding: damaged UTF-8 and
  /// other encodings read as rare ones.
  var isPlausible: Bool { common > others * 9 }

  /// Counts the characters of the next bytes, which begin and end with whole ones.
  mutating func add(_ bytes: some Sequence<UInt8>) {
    var run: [UInt8] = []
    for byte in bytes {
      if byte >= 0x80 {
        run.append(byte)
        continue
      }
      // The second byte of a character may be a letter of ASCII.
      if !run.isEmpty { add(run: run + [byte]) }
      run.removeAll(keepingCapacity: true)
    }
    if !run.isEmpty { add(run: run) }
  }

  private mutating func add(run: [UInt8]) {
    if encoding == .gb18030 { addDoubleBytes(run) } else { addSingleBytes(run) }
  }

  /// Common are punctuation and the first-level characters of GB 2312: rows 1 to 9, and 16 to 55.
  private mutating func addDoubleBytes(_ run: [UInt8]) {
    for offset in stride(from: 0, to: run.count, by: 2) where run[offset] >= 0x80 {
      let isCommonRow = 0xA1...0xA9 ~= run[offset] || 0xB0...0xD7 ~= run[offset]
      let isCommon = isCommonRow && offset + 1 < run.count && run[offset + 1] >= 0xA1
      if isCommon { common += 1 } else { others += 1 }
    }
  }

  /// Common are letters and marks of Western languages, of which hardly more than two stand side by
  /// side.
  private mutating func addSingleBytes(_ run: [UInt8]) {
    let run = run.filter { $0 >= 0x80 }
    let isUTF8 = run.count > 1 && 0xC2...0xDF ~= run[0] && run[1] < 0xC0
    for byte in run {
      let isLetter = byte >= 0xC0 && byte != 0xD7 && byte != 0xF7
      let isCommon = isLetter || EncodingLikeness.westernMarks.contains(byte)
      if isCommon, run.count <= 2, !isUTF8 { common += 1 } else { others += 1 }
    }
  }

  /// € ‚ „ … Š ‹ Œ Ž ‘ ’ “ ” • – — ™ š › œ ž Ÿ, a fixed space, ¡ £ © « ® ° ´ · » ¿
  private static let westernMarks: Set<UInt8> = [
    0x80, 0x82, 0x84, 0x85, 0x8A, 0x8B, 0x8C, 0x8E, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97,
    0x99, 0x9A, 0x9B, 0x9C, 0x9E, 0x9F, 0xA0, 0xA1, 0xA3, 0xA9, 0xAB, 0xAE, 0xB0, 0xB4, 0xB7,
    0xBB, 0xBF,
  ]
}
