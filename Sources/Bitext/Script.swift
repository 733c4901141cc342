/// The writing systems that tell languages apart.
package enum Script: Int, Sendable {
  case latin
  case han
  case hangul
  case cyrillic
  case arabic
  case greek
  case hebrew
  case devanagari
  case thai

  /// The script of a letter; nil for digits, punctuation, symbols and letters of other scripts.
  /// Kana count as Han: Japanese is written in both.
  package init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF:
      self = .latin
    case 0x370...0x3FF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    case 0x590...0x5FF: self = .hebrew
    case 0x600...0x6FF: self = .arabic
    case 0x900...0x97F: self = .devanagari
    case 0xE01...0xE2E: self = .thai
    case 0x1100...0x11FF, 0xAC00...0xD7A3: self = .hangul
    case 0x3005, 0x3007, 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x323AF:
      self = .han
    default: return nil
    }
  }
}

extension Unicode.Scalar {
  /// A Chinese character, kana, or a full-width form or punctuation mark: no space stands beside
  /// it where a line is broken.
  package var isWideText: Bool {
    switch value {
    case 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0xFE30...0xFE4F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x323AF:
      true
    default: false
    }
  }

  /// Punctuation that fills a whole cell: 。，、（）《》！？
  package var isWidePunctuation: Bool {
    switch value {
    case 0x3001...0x3003, 0x3008...0x3020, 0xFE30...0xFE4F, 0xFF01...0xFF0F, 0xFF1A...0xFF20,
      0xFF3B...0xFF40, 0xFF5B...0xFF65:
      true
    default: false
    }
  }
}
