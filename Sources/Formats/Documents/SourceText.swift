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

  /// The lines from an offset to the end, without their line ends.
  func lines(from start: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var lineStart = start
    bytes.withUnsafeBufferPointer { bytes in
      for offset in start..<bytes.count where bytes[offset] == UInt8(ascii: "\n") {
        lines.append(SourceText.withoutReturn(lineStart..<offset, in: bytes))
        lineStart = offset + 1
      }
      if lineStart < bytes.count {
        lines.append(SourceText.withoutReturn(lineStart..<bytes.count, in: bytes))
      }
    }
    return lines
  }

  private static func withoutReturn(
    _ line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    guard let last = line.last, bytes[last] == UInt8(ascii: "\r") else { return line }
    return line.dropLast()
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
    guard let (invalid, characters) = firstInvalidUTF8(in: bytes) else { return bytes }
    if characters < enoughForUTF8, let text = convert(bytes, from: "GB18030", skipping: 0),
      isPlausibleChinese(text)
    {
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

  /// A file with so many characters of several bytes before its first fault is faulty UTF-8: in
  /// GB18030 they are rare.
  private static let enoughForUTF8 = 3

  /// Where UTF-8 ends to be valid, and how many characters of several bytes stand before.
  private static func firstInvalidUTF8(in bytes: [UInt8]) -> (offset: Int, characters: Int)? {
    bytes.withUnsafeBufferPointer { bytes in
      var decoder = Unicode.UTF8.ForwardParser()
      var iterator = bytes.makeIterator()
      var offset = 0
      var characters = 0
      if bytes.allSatisfy({ $0 < 0x80 }) { return nil }
      while true {
        switch decoder.parseScalar(from: &iterator) {
        case .valid(let scalar):
          offset += scalar.count
          characters += scalar.count > 1 ? 1 : 0
        case .emptyInput: return nil
        case .error: return (offset, characters)
        }
      }
    }
  }

  /// Most letters of a Chinese text are common Chinese characters and punctuation.
  private static func isPlausibleChinese(_ text: [UInt8]) -> Bool {
    var common = 0
    var others = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars where scalar.value >= 0x80 {
      switch scalar.value {
      case 0x4E00...0x9FFF, 0x3000...0x301F, 0xFF01...0xFF5E, 0x2010...0x2026: common += 1
      default: others += 1
      }
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
