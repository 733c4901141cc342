import Glibc

/// Turns the bytes of a text into UTF-8, piece by piece.
struct TextDecoder: ~Copyable {
  private let converter: iconv_t

  /// The bytes of a character that goes on behind them.
  private(set) var unfinished: [UInt8] = []

  /// Whether bytes were met that are no character; nothing is decoded behind them.
  private(set) var isAtFault = false

  init(_ encoding: TextEncoding) {
    guard let converter = TextDecoder.converter(from: encoding.name) else {
      preconditionFailure("The C library knows every encoding that has a value.")
    }
    self.converter = converter
  }

  deinit { iconv_close(converter) }

  /// The next part of the text.
  ///
  /// - Parameter piece: the next bytes; characters may go on in the piece behind. None at the end.
  /// - Returns: its bytes in UTF-8.
  mutating func decode(_ piece: [UInt8]) -> [UInt8] {
    var input = unfinished + piece
    // No encoding has characters of one byte that need more than three in UTF-8.
    var output = [UInt8](repeating: 0, count: input.count * 3 + 16)
    var inputLeft = input.count
    var outputLeft = output.count
    input.withUnsafeMutableBytes { input in
      output.withUnsafeMutableBytes { output in
        var from = input.baseAddress?.assumingMemoryBound(to: CChar.self)
        var to = output.baseAddress?.assumingMemoryBound(to: CChar.self)
        if iconv(converter, &from, &inputLeft, &to, &outputLeft) == -1, errno != EINVAL {
          isAtFault = true
        }
        // Where marks follow their letters, the last letter is held back for them.
        if piece.isEmpty { iconv(converter, nil, nil, &to, &outputLeft) }
      }
    }
    unfinished = input.suffix(inputLeft)
    return Array(output.dropLast(outputLeft))
  }

  static func converter(from name: String) -> iconv_t? {
    let converter = iconv_open("UTF-8", name)
    return converter == iconv_t(bitPattern: -1) ? nil : converter
  }
}
