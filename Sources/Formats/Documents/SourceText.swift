import Bitext
import Glibc

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
    if let utf16 = utf16Name(of: bytes) {
      guard let text = convert(bytes, from: utf16.name, skipping: utf16.mark) else {
        throw InputError(path: path, reason: "begins like \(utf16.name) but is not valid")
      }
      return text
    }
    guard let invalid = firstInvalidUTF8(in: bytes) else { return bytes }
    if isPlausibleGB18030(bytes), let text = convert(bytes, from: "GB18030", skipping: 0) {
      return text
    }
    throw InputError(
      path: path,
      reason: "byte \(invalid) is neither UTF-8 nor UTF-16 nor GB18030; save the file as UTF-8")
  }

  /// UTF-16 by its byte-order mark, or by the zero bytes of its ASCII characters.
  private static func utf16Name(of bytes: [UInt8]) -> (name: String, mark: Int)? {
    if bytes.starts(with: [0xFF, 0xFE]) { return ("UTF-16LE", 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return ("UTF-16BE", 2) }
    let head = bytes.prefix(4096)
    guard head.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
    let evenZeros = head.indices.count { $0.isMultiple(of: 2) && head[$0] == 0 }
    let oddZeros = head.indices.count { !$0.isMultiple(of: 2) && head[$0] == 0 }
    if evenZeros == 0, oddZeros * 8 >= head.count { return ("UTF-16LE", 0) }
    if oddZeros == 0, evenZeros * 8 >= head.count { return ("UTF-16BE", 0) }
    return nil
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

  /// Whether nearly all characters of two bytes are punctuation or common characters of GB 2312
  /// (rows 1 to 9, and 16 to 55): damaged UTF-8 and other encodings read as rare ones.
  private static func isPlausibleGB18030(_ bytes: [UInt8]) -> Bool {
    var common = 0
    var others = 0
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] < 0x80 {
        offset += 1
        continue
      }
      let isCommonRow = 0xA1...0xA9 ~= bytes[offset] || 0xB0...0xD7 ~= bytes[offset]
      if isCommonRow, offset + 1 < bytes.count, bytes[offset + 1] >= 0xA1 {
        common += 1
      } else {
        others += 1
      }
      offset += 2
    }
    return common > others * 9
  }

  private static func convert(_ bytes: [UInt8], from name: String, skipping: Int) -> [UInt8]? {
    guard let converter = iconv_open("UTF-8", name), converter != iconv_t(bitPattern: -1) else {
      return nil
    }
    defer { iconv_close(converter) }
    var input = Array(bytes.dropFirst(skipping))
    var output = [UInt8](repeating: 0, count: input.count * 2 + 16)
    var inputLeft = input.count
    var outputLeft = output.count
    let failed = input.withUnsafeMutableBytes { input in
      output.withUnsafeMutableBytes { output in
        var from = input.baseAddress?.assumingMemoryBound(to: CChar.self)
        var to = output.baseAddress?.assumingMemoryBound(to: CChar.self)
        return iconv(converter, &from, &inputLeft, &to, &outputLeft) == -1
      }
    }
    guard !failed, inputLeft == 0 else { return nil }
    return Array(output.dropLast(outputLeft))
  }
}
