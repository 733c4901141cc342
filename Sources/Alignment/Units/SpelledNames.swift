import Bitext

/// Chinese names that stand in the other language as they are spoken: 宝玉 and Baoyu.
struct SpelledNames {
  /// The words of the other language that begin with a capital, in lower case.
  private let capitalized: Set<[UInt8]>

  private var readings: [Unicode.Scalar: [UInt8]?] = [:]

  /// A name has at most this many characters.
  private static let longest = 3

  /// The least letters of a name.
  private static let shortest = 3

  /// Takes the texts of the other language. A word that they have in lower case too is no name:
  /// Can, You, Men.
  init(in texts: [String]) {
    var names: Set<[UInt8]> = []
    var words: Set<[UInt8]> = []
    for text in texts {
      names.formUnion(SpelledNames.capitalized(in: text))
      words.formUnion(
        text.utf8.split { !UInt8.isLetter($0) }.filter { 0x61...0x7A ~= $0.first ?? 0 }
          .map(Array.init))
    }
    capitalized = names.subtracting(words)
  }

  /// The words of a text that begin with a capital, in lower case and without hyphens: Bao-yu.
  static func capitalized(in text: String) -> Set<[UInt8]> {
    var names: Set<[UInt8]> = []
    for word in text.utf8.split(whereSeparator: { !UInt8.isLetter($0) && $0 != UInt8(ascii: "-") })
    where word.count >= shortest && word.first.map({ 0x41...0x5A ~= $0 }) == true {
      names.insert(word.filter(UInt8.isLetter).map { $0 | 0x20 })
    }
    return names
  }

  /// The capitalized words that neighbouring characters spell, each once, sorted.
  mutating func names(in text: String) -> [String] {
    if capitalized.isEmpty { return [] }
    var names: Set<String> = []
    let syllables = text.unicodeScalars.map { reading(of: $0) }
    for first in syllables.indices {
      var name: [UInt8] = []
      for (length, syllable) in zip(1..., syllables[first...].prefix(SpelledNames.longest)) {
        guard let syllable else { break }
        name += syllable
        if length > 1, name.count >= SpelledNames.shortest, capitalized.contains(name) {
          names.insert(String(decoding: name, as: UTF8.self))
        }
      }
    }
    return names.sorted()
  }

  private mutating func reading(of scalar: Unicode.Scalar) -> [UInt8]? {
    if let known = readings[scalar] { return known }
    let reading = Unihan.reading(of: scalar)
    readings[scalar] = .some(reading)
    return reading
  }
}

extension UInt8 {
  fileprivate static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }
}
