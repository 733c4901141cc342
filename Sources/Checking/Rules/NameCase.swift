import Bitext
import Terminology

extension Rule {
  /// The capitals or the spaces of a name differ from the glossary.
  ///
  /// Names are what the glossary marks with `match: {dnt: true}` and what front matters list. Only
  /// text in the target language is looked at: a transcript may spell as it likes. Code and addresses
  /// do not count.
  ///
  /// - Fires: `我们使用 Open AI 的模型。`
  /// - Silent: `我们使用 OpenAI 的模型。`
  static let nameCase = Rule("term/name-case", level: .warning) { document in
    document.target.flatMap { text in
      text.mentions.filter { document.isMisspelledName($0) && !text.isCode(at: $0) }.map {
        mention in
        let name = mention.term.text
        var seen = document.observation(of: mention, "\(mention.text) is written \(name)")
        seen.suggestion = name
        seen.isDecided = document.concepts[mention.concept].isDecided
        let isPlain = mention.place.bytes.count == mention.text.utf8.count
        seen.replacement = seen.isDecided && isPlain ? name : nil
        return seen
      }
    }
  }
}

extension CheckedDocument {
  fileprivate func isMisspelledName(_ mention: Mention) -> Bool {
    let concept = concepts[mention.concept]
    guard concept.matching.isName, mention.side == .source, mention.isMeant,
      !mention.text.hasFullWidth
    else { return false }
    let names = concept.terms(in: languages.source).map(\.text)
    return !names.contains { mention.text == $0 || mention.text.isPlural(of: $0) }
  }
}

extension CheckedDocument.Text {
  /// Whether a name is part of an account, a path or the name of a package: `@github`, `github-cli`.
  fileprivate func isCode(at mention: Mention) -> Bool {
    let (text, rest) = block.prose.text.surroundings(of: mention.shown)
    let before = text.last
    let marks = "@/\\_#."
    if before.map({ marks.contains($0) || $0 == "-" }) ?? false { return true }
    guard let after = rest.first else { return false }
    return "/\\_".contains(after)
      || after == "-" && mention.text.allSatisfy { !$0.isUppercase }
  }
}

extension String {
  /// Whether it is a name with the ending of a plural.
  fileprivate func isPlural(of name: String) -> Bool {
    hasPrefix(name) && ["s", "es"].contains(dropFirst(name.count))
  }
}
