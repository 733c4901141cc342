extension Unicode.Scalar {
  /// Zero-width characters, controls of direction, and tags.
  var isInvisible: Bool {
    switch value {
    case 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
      0xE0001, 0xE0020...0xE007F:
      true
    default: false
    }
  }

  /// The marks that show the direction of what stands beside them.
  var isDirectionMark: Bool { value == 0x061C || value == 0x200E || value == 0x200F }

  var isRightToLeft: Bool {
    switch value {
    case 0x0590...0x061B, 0x061D...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC: true
    default: false
    }
  }

  /// An emoji, or what stands behind one and belongs to it: a variation selector or a tone of skin.
  var joinsEmoji: Bool {
    value == 0xFE0F || 0x1F3FB...0x1F3FF ~= value || (properties.isEmoji && value > 0xFF)
  }

  /// A letter or sign of Arabic and its kin, of the scripts of India, of Tibetan, Burmese, Khmer or
  /// Mongolian.
  var joinsLetters: Bool {
    switch value {
    case 0x0600...0x061B, 0x061D...0x085F, 0x08A0...0x0DFF, 0x0F00...0x109F, 0x1780...0x18AF,
      0xA8E0...0xA8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC:
      true
    default: false
    }
  }

  var isWrittenWithoutSpaces: Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: true
    default: false
    }
  }

  var codeName: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
