import Bitext
import Segmentation

/// Makes units of the text of one language.
///
/// Words are lower-cased and cut to their stems. A word of Chinese characters is a unit, and so is
/// each of its characters. A word in a script that is not the language's own is marked as foreign.
struct UnitReader: ~Copyable {
  private let language: Language
  private let words = WordBreaker()
  private let stemmer: Stemmer?
  private let foreignStemmer: Stemmer?
  private(set) var vocabulary = Vocabulary()

  /// Every piece of text that was met, and the units that it makes.
  private var pieces = Vocabulary()
  private var pieceUnits: [[Int32]] = []

  /// - Parameters:
  ///   - language: what the text is written in.
  ///   - other: what its foreign words are likely written in.
  init(for language: Language, beside other: Language) {
    self.language = language
    stemmer = Stemmer(for: language)
    foreignStemmer = Stemmer(for: other)
  }

  /// The units of words and marks, in the order of the text.
  mutating func units(of text: String) -> [Int32] {
    var text = text
    return text.withUTF8 { bytes in
      var found: [Int32] = []
      var start = 0
      for end in words.ends(in: bytes) {
        let piece = UnsafeBufferPointer(rebasing: bytes[start..<end])
        start = end
        let id = pieces.id(of: piece)
        if id == pieceUnits.count { pieceUnits.append(analyzed(piece)) }
        found += pieceUnits[Int(id)]
      }
      return found
    }
  }

  /// The first word or mark of a text that makes a unit.
  mutating func word(making unit: [UInt8], in text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      var start = 0
      for end in words.ends(in: bytes) {
        let piece = UnsafeBufferPointer(rebasing: bytes[start..<end])
        start = end
        if analyzed(piece).contains(where: { vocabulary[$0].elementsEqual(unit) }) {
          return String(decoding: piece, as: UTF8.self)
        }
      }
      return nil
    }
  }

  mutating func id(_ kind: String, _ content: some StringProtocol) -> Int32 {
    vocabulary.id(of: Array(kind.utf8) + Array(content.utf8))
  }

  /// The units of one piece: a word, or marks and spaces.
  private mutating func analyzed(_ piece: UnsafeBufferPointer<UInt8>) -> [Int32] {
    let text = String(decoding: piece, as: UTF8.self)
    guard let first = text.unicodeScalars.first else { return [] }
    guard first.properties.isAlphabetic else {
      return text.unicodeScalars.compactMap(Marks.unit).map { vocabulary.id(of: $0) }
    }
    if Script(first) == .han { return ideographs(text) }
    if let script = Script(first), script != language.script {
      let word = Array(text.lowercased().utf8)
      return [
        vocabulary.id(of: Array(UnitKind.foreign.utf8) + (foreignStemmer?.stem(word) ?? word))
      ]
    }
    return word(text.lowercased().replacing("\u{2019}", with: "'"))
  }

  private mutating func ideographs(_ text: String) -> [Int32] {
    if language.script != .han { return [id(UnitKind.foreign, text)] }
    let characters = text.unicodeScalars.filter { Script($0) == .han }
    let single = characters.map { id("", String($0)) }
    return characters.count > 1 ? [id("", text)] + single : single
  }

  /// The units of a word in lower case: `don't` is "do" and "not".
  private mutating func word(_ text: String) -> [Int32] {
    let parts = text.split(separator: "'", omittingEmptySubsequences: false).map { Array($0.utf8) }
    guard parts.count > 1, var head = parts.first, let tail = parts.last else {
      return [stem(Array(text.utf8))]
    }
    let isNegated = tail == Array("t".utf8) && head.last == UInt8(ascii: "n")
    if isNegated { head.removeLast() }
    return (isNegated ? [id("", "not")] : []) + (head.isEmpty ? [] : [stem(head)])
  }

  private mutating func stem(_ word: [UInt8]) -> Int32 {
    vocabulary.id(of: stemmer?.stem(word) ?? word)
  }
}
