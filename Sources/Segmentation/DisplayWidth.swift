import CICU

extension StringProtocol {
  /// How many columns the text takes in a terminal: a Chinese character takes two.
  package var displayWidth: Int {
    unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }

  /// The text in lines of at most a number of columns, broken at spaces or between Chinese
  /// characters.
  package func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var lineWidth = 0
    func close() {
      lines.append(line.hasSuffix(" ") ? String(line.dropLast()) : line)
      line = ""
      lineWidth = 0
    }
    for piece in breakable {
      let pieceWidth = piece.displayWidth
      if lineWidth + pieceWidth > width, !line.isEmpty { close() }
      if line.isEmpty, piece == " " { continue }
      if pieceWidth <= width {
        line += piece
        lineWidth += pieceWidth
      } else {
        for character in piece {
          let characterWidth = String(character).displayWidth
          if lineWidth + characterWidth > width { close() }
          line.append(character)
          lineWidth += characterWidth
        }
      }
    }
    if !line.isEmpty || lines.isEmpty { close() }
    return lines
  }

  /// Words, single spaces and single wide characters.
  private var breakable: [String] {
    var pieces: [String] = []
    var word = ""
    for character in self {
      let isWide = String(character).displayWidth == 2
      if "，。、；：！？）》”’」』】".contains(character), word.isEmpty, !pieces.isEmpty {
        pieces[pieces.count - 1].append(character)  // no line begins with it
        continue
      }
      if isWide || character == " " {
        if !word.isEmpty { pieces.append(word) }
        word = ""
        pieces.append(String(character))
      } else {
        word.append(character)
      }
    }
    return word.isEmpty ? pieces : pieces + [word]
  }

  /// The text without what could command a terminal, break a line or hide itself: control
  /// characters, line separators and marks of direction are shown as U+FFFD.
  package var displayable: String {
    var shown = String.UnicodeScalarView()
    for scalar in unicodeScalars { shown.append(scalar.isDisplayable ? scalar : "\u{FFFD}") }
    return String(shown)
  }
}

extension Unicode.Scalar {
  /// Whether it neither commands a terminal, breaks a line nor hides itself.
  package var isDisplayable: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E,
      0x2060...0x2069, 0xFEFF:
      false
    default: true
    }
  }
}

extension Unicode.Scalar {
  fileprivate var displayWidth: Int {
    if 0x20..<0x7F ~= value { return 1 }
    return Int(cicu_columns(value))
  }
}
