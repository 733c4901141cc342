/// Punctuation that both languages share: a question is answered by a question.
enum Marks {
  /// The unit of a mark; nil for one that says nothing about the other side.
  static func unit(of scalar: Unicode.Scalar) -> [UInt8]? {
    let shared: Character? =
      switch scalar {
      case "?", "？": "?"
      case "!", "！": "!"
      case "\"", "“", "”", "「", "」", "『", "』", "«", "»", "„": "\""
      case ":", "：": ":"
      case ";", "；": ";"
      case "—", "–", "―": "-"
      case "…": "~"
      case "(", "（": "("
      case "《": "<"
      case "%", "％": "%"
      case "‘", "’": "'"
      default: nil
      }
    return shared.map { Array("\(UnitKind.mark)\($0)".utf8) }
  }
}

/// The first byte of units that are no words.
enum UnitKind {
  static let mark = "."
  static let number = "#"
  static let foreign = "@"
  static let name = "~"
  static let concept = "="

  /// Whether a unit means the same in both languages.
  static func isShared(_ unit: ArraySlice<UInt8>) -> Bool {
    unit.first.map { ".#@~=".utf8.contains($0) } ?? false
  }
}
