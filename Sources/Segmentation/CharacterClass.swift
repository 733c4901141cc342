internal import Bitext

/// The classes of scalars that decide where a sentence ends.
enum CharacterClass {
  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// Chinese characters and kana.
  static func isHan(_ scalar: UInt32) -> Bool {
    scalar >= 0x3005 && Unicode.Scalar(scalar).flatMap(Script.init) == .han
  }

  static func isLower(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return 0x61...0x7A ~= scalar }
    return Unicode.Scalar(scalar)?.properties.isLowercase ?? false
  }

  static func isUpper(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return 0x41...0x5A ~= scalar }
    return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
  }

  static func isDigit(_ scalar: UInt32) -> Bool {
    0x30...0x39 ~= scalar || 0xFF10...0xFF19 ~= scalar
  }

  /// A letter of an alphabet that has capitals.
  static func isCased(_ scalar: UInt32) -> Bool { isLower(scalar) || isUpper(scalar) }

  /// 。！？ and their full-width and half-width kin: they end a sentence whatever follows.
  static func isWideTerminator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3002, 0xFF01, 0xFF1F, 0xFF61, 0xFE52, 0xFE56, 0xFE57: true
    default: false
    }
  }

  static func isTerminator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x2E, 0x3F, 0x2026, 0x22EF, 0x203C, 0x203D, 0x2047...0x2049, 0xFF0E: true
    default:
      isWideTerminator(scalar)
        || (scalar >= 0x80 && Unicode.Scalar(scalar)?.properties.isSentenceTerminal == true)
    }
  }

  static func isEllipsis(_ scalar: UInt32) -> Bool { scalar == 0x2026 || scalar == 0x22EF }

  /// A quotation mark that closes: ” ’ 」 』 ».
  static func isClosingQuote(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x201D, 0x2019, 0x300D, 0x300F, 0xBB, 0x203A, 0xFE42, 0xFE44, 0x301E, 0x301F, 0xFF63: true
    default: false
    }
  }

  static func isOpeningQuote(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x201C, 0x2018, 0x300C, 0x300E, 0xAB, 0x2039, 0x201E, 0xFE41, 0xFE43, 0x301D, 0xFF62: true
    default: false
    }
  }

  /// The closing bracket for an opening one. What stands between the two is never torn.
  static func closingBracket(for scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x28: 0x29
    case 0x5B: 0x5D
    case 0xFF08: 0xFF09
    case 0xFF3B: 0xFF3D
    case 0x300A: 0x300B
    case 0x3008: 0x3009
    case 0x3010: 0x3011
    case 0x3014: 0x3015
    case 0x3016: 0x3017
    default: nil
    }
  }

  static func isClosingBracket(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x29, 0x5D, 0xFF09, 0xFF3D, 0x300B, 0x3009, 0x3011, 0x3015, 0x3017: true
    default: false
    }
  }

  /// A mark that goes on with a sentence: no sentence begins with it.
  static func continuesSentence(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2C, 0x3A, 0x3B, 0x25, 0xFF0C, 0x3001, 0xFF1B, 0xFF1A, 0xFF64, 0xFE50, 0xFE51: true
    default: isTerminator(scalar) || isClosingQuote(scalar) || isClosingBracket(scalar)
    }
  }

  static func isDash(_ scalar: UInt32) -> Bool { 0x2010...0x2015 ~= scalar || scalar == 0x2E3A }

  /// A pictograph, or one of the invisible scalars that join several to one.
  static func isEmoji(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x200D, 0xFE0F, 0x20E3: true
    case 0x2600...0x27BF, 0x2B00...0x2BFF, 0x1F000...0x1FAFF: true
    default: false
    }
  }

  static func isSuperscriptDigit(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xB2, 0xB3, 0xB9, 0x2070...0x2079: true
    default: false
    }
  }
}
