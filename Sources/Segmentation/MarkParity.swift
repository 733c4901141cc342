/// Tells opening from closing for marks that look the same on both sides: `"`, `'`, `*`, `_`,
/// `` ` `` and `~`. The first in a paragraph opens, the second closes, and so on.
struct MarkParity {
  private var offset = 0
  private var counts: (double: Int, single: Int, star: Int, line: Int, tick: Int, tilde: Int) =
    (0, 0, 0, 0, 0, 0)

  static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x27, 0x2A, 0x5F, 0x60, 0x7E: true
    default: false
    }
  }

  /// Whether the mark at an offset opens. Offsets asked for must not descend.
  mutating func opens(at place: Int, in text: TextBytes) -> Bool {
    while offset < place {
      count(text[offset], in: text)
      offset += 1
    }
    switch text[place] {
    case 0x22: return counts.double.isMultiple(of: 2)
    case 0x27: return counts.single.isMultiple(of: 2)
    case 0x2A: return counts.star.isMultiple(of: 2)
    case 0x5F: return counts.line.isMultiple(of: 2)
    case 0x60: return counts.tick.isMultiple(of: 2)
    default: return counts.tilde.isMultiple(of: 2)
    }
  }

  private mutating func count(_ byte: UInt8, in text: TextBytes) {
    guard MarkParity.isMark(byte) else { return }
    let isRun = offset > 0 && text[offset - 1] == byte
    switch byte {
    case 0x22: counts.double += 1
    case 0x27: if !isApostrophe(in: text) { counts.single += 1 }
    case 0x2A: if !isRun { counts.star += 1 }
    case 0x5F: if !isRun { counts.line += 1 }
    case 0x60: if !isRun { counts.tick += 1 }
    default: if !isRun { counts.tilde += 1 }
    }
  }

  private func isApostrophe(in text: TextBytes) -> Bool {
    guard let before = text.scalar(before: offset) else { return false }
    return CharacterClass.isCased(before.scalar) && offset + 1 < text.count
      && CharacterClass.isCased(UInt32(text[offset + 1]))
  }
}
