import Bitext

/// A file's text as UTF-8, whatever its encoding was.
struct SourceText: Sendable {
  let file: SourceFile
  let bytes: [UInt8]

  /// Where the text begins: behind a byte-order mark.
  let start: Int

  /// - Parameters:
  ///   - path: the path as messages show it.
  ///   - bytes: the file as it lies on disk: UTF-8, UTF-16 or GB18030.
  /// - Throws: `InputError` for bytes that are none of them, and for binary files.
  init(path: String, bytes: [UInt8]) throws {
    let utf8 = try SourceText.decode(path: path, bytes: bytes)
    if let zero = utf8.firstIndex(of: 0) {
      throw InputError(path: path, reason: "holds a NUL at byte \(zero): this is not a text file")
    }
    self.bytes = utf8
    file = SourceFile(path: path, bytes: utf8)
    start = utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The lines from an offset to the end, without their line ends: LF, CR LF or CR.
  func lines(from start: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var lineStart = start
    bytes.withUnsafeBufferPointer { bytes in
      var offset = start
      while offset < bytes.count {
        let byte = bytes[offset]
        offset += 1
        guard byte == 0x0A || byte == 0x0D else { continue }
        lines.append(lineStart..<offset - 1)
        if byte == 0x0D, offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
        lineStart = offset
      }
      if lineStart < bytes.count { lines.append(lineStart..<bytes.count) }
    }
    return lines
  }
}

extension SourceText {
  private static func decode(path: String, bytes: [UInt8]) throws -> [UInt8] {
    if let utf16 = TextEncoding(utf16: bytes) {
      guard let text = convert(bytes, from: utf16) else {
        throw InputError(path: path, reason: "begins like \(utf16.name) but is not valid")
      }
      return text
    }
    guard let invalid = firstInvalidUTF8(in: bytes) else { return bytes }
    var likeness = EncodingLikeness(.gb18030)
    likeness.add(bytes)
    if likeness.isPlausible, let text = convert(bytes, from: .gb18030) { return text }
    throw InputError(
      path: path,
      reason: "byte \(invalid) is neither UTF-8 nor UTF-16 nor GB18030; save the file as UTF-8")
  }

  private static func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var decoder = Unicode.UTF8.ForwardParser()
      var iterator = bytes.makeIterator()
      var offset = 0
      if bytes.allSatisfy({ $0 < 0x80 }) { return nil }
      while true {
        switch decoder.parseScalar(from: &iterator) {
        case .valid(let scalar): offset += scalar.count
        case .emptyInput: return nil
        case .error: return offset
        }
      }
    }
  }

  private static func convert(_ bytes: [UInt8], from encoding: TextEncoding) -> [UInt8]? {
    var decoder = TextDecoder(encoding)
    let text = decoder.decode(bytes)
    return decoder.isAtFault || !decoder.unfinished.isEmpty ? nil : text
  }
}
