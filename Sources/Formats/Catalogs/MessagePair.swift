import Bitext

/// A message of a program and its translation, without what is no language; none where too little is
/// left to learn from.
struct MessagePair: Hashable {
  let english: String
  let translation: String

  /// A longer message is a text of its own, whose words lie too far from their translations.
  private static let mostWords = 45

  /// How many letters of the Latin script say as much as a Chinese character.
  private static let lettersOfCharacter = 3.0

  init?(_ english: String, _ translation: String, _ language: Language) {
    let keys = AccessKeys(english, translation)
    self.english = MessageText(keys.english()).text
    self.translation = MessageText(keys.translation()).text
    guard self.english != self.translation, isWordy, isProse, hasLikeLengths,
      self.translation.unicodeScalars.contains(where: { Script($0) == language.script })
    else { return nil }
  }

  private var words: [Substring] {
    english.split(separator: " ").filter { $0.utf8.count(where: \.isLetter) > 1 }
  }

  private var isWordy: Bool { !words.isEmpty && words.count <= MessagePair.mostWords }

  /// Whether at least half of the words are more than abbreviations and names of constants.
  private var isProse: Bool {
    let lowered = words.count { $0.unicodeScalars.contains { $0.properties.isLowercase } }
    return lowered * 2 >= words.count
  }

  private var hasLikeLengths: Bool {
    let (first, second) = (MessagePair.length(english), MessagePair.length(translation))
    return max(first, second) <= 3 * min(first, second) + 15
  }

  private static func length(_ text: String) -> Double {
    text.unicodeScalars.reduce(0) { length, scalar in
      length + (Script(scalar).map { $0 == .han ? lettersOfCharacter : 1 } ?? 0)
    }
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}
