import Bitext
import Terminology

extension Rule {
  /// A known term is written in full-width letters, or with other spaces or hyphens.
  ///
  /// The term is found all the same, but a search for it is not. A space between Chinese characters
  /// and Latin letters is a matter of typography and no variant; names are told by `term/name-case`,
  /// but for their width.
  ///
  /// - Fires: `ＡＩ基础设施正在扩张。`
  /// - Silent: `AI基础设施正在扩张。`
  static let widthVariant = Rule("term/width-variant", level: .warning) { document in
    document.target.flatMap { text in
      text.mentions.filter { document.isWidthVariant($0) }.map { mention in
        var seen = document.observation(
          of: mention, "\(mention.text) is written \(mention.term.text) in the glossary")
        seen.suggestion = mention.term.text
        seen.isDecided = document.concepts[mention.concept].isDecided
        return seen
      }
    }
  }
}

extension CheckedDocument {
  fileprivate func isWidthVariant(_ mention: Mention) -> Bool {
    guard mention.isMeant, mention.term.status.isAccepted,
      mention.side == .target || mention.text.hasFullWidth
    else { return false }
    if mention.text.hasFullWidth { return !mention.term.text.hasFullWidth }
    return mention.text.separators != mention.term.text.separators
  }
}

extension String {
  /// Whether full-width letters or digits stand in it.
  var hasFullWidth: Bool {
    unicodeScalars.contains {
      0xFF10...0xFF19 ~= $0.value || 0xFF21...0xFF3A ~= $0.value || 0xFF41...0xFF5A ~= $0.value
    }
  }

  var hasHan: Bool { unicodeScalars.contains { Script($0) == .han } }

  /// Spaces that typography may put between Chinese and other characters.
  private var neutralSpaces: Set<Unicode.Scalar> { [" ", "\u{A0}", "\u{2009}", "\u{202F}", "\n"] }

  /// What stands between its letters, but for spaces between Chinese and other characters.
  fileprivate var separators: [Unicode.Scalar] {
    let scalars = Array(unicodeScalars)
    return scalars.indices.filter { index in
      let scalar = scalars[index]
      guard !scalar.properties.isAlphabetic, scalar.properties.numericType == nil else {
        return false
      }
      guard neutralSpaces.contains(scalar), index > 0, index + 1 < scalars.count else {
        return true
      }
      return (Script(scalars[index - 1]) == .han) == (Script(scalars[index + 1]) == .han)
    }.map { scalars[$0] }
  }
}
