import Bitext
import Terminology

extension Rule {
  /// A known term is written in traditional characters.
  ///
  /// The glossary has it in simplified ones, so a reader searching for the term does not find this
  /// place. A text in a language whose tag says `Hant` or a region that writes so is left alone.
  ///
  /// - Fires: `今年的資本支出翻了一番。`
  /// - Silent: `今年的资本支出翻了一番。`
  static let variantScript = Rule("term/variant-script", level: .warning) { document in
    if document.document.languages.target.isTraditional { return [] }
    return document.target.flatMap { text in
      text.mentions.filter {
        $0.isMeant && $0.text.hasTraditional && !$0.term.text.hasTraditional
          && $0.term.status.isAccepted
      }.map { mention in
        var seen = document.observation(
          of: mention, "\(mention.text) is written \(mention.term.text) in the glossary")
        seen.suggestion = mention.term.text
        seen.isDecided = document.concepts[mention.concept].isDecided
        return seen
      }
    }
  }
}

extension Language {
  /// Whether it is written in traditional characters.
  fileprivate var isTraditional: Bool {
    tag.split { $0 == "-" || $0 == "_" }.contains {
      ["hant", "tw", "hk", "mo"].contains($0.lowercased())
    }
  }
}
