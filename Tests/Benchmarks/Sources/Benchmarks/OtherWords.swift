/// Puts another word of a text in the place of each of its words, always the same one, and another
/// character in the place of each Chinese one: what is known of the words is wrong afterwards.
struct OtherWords {
  private let words: [Substring: Substring]
  private let characters: [Unicode.Scalar: Unicode.Scalar]

  init(of text: ParallelText, seed: Int) {
    var generator = SplitMix64(seed: seed)
    let words = Set(text.english.flatMap(OtherWords.pieces).filter(OtherWords.isWord)).sorted()
    let characters = Set(text.chinese.flatMap(\.unicodeScalars).filter(OtherWords.isChinese))
      .sorted()
    self.words = Dictionary(
      uniqueKeysWithValues: zip(words, words.shuffled(using: &generator)))
    self.characters = Dictionary(
      uniqueKeysWithValues: zip(characters, characters.shuffled(using: &generator)))
  }

  func callAsFunction(_ text: ParallelText) -> ParallelText {
    ParallelText(
      chinese: text.chinese.map { line in
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: line.unicodeScalars.map { characters[$0] ?? $0 })
        return String(scalars)
      },
      english: text.english.map { line in
        OtherWords.pieces(line).map { words[$0] ?? $0 }.joined()
      })
  }

  /// Words and what stands between them.
  private static func pieces(_ line: String) -> [Substring] {
    var pieces: [Substring] = []
    var rest = line[...]
    while let first = rest.first {
      let piece = rest.prefix { $0.isLetter == first.isLetter }
      pieces.append(piece)
      rest = rest[piece.endIndex...]
    }
    return pieces
  }

  private static func isWord(_ piece: Substring) -> Bool { piece.first?.isLetter ?? false }

  private static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isIdeographic
  }
}
