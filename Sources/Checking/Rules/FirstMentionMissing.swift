import Bitext
import Terminology

extension Rule {
  /// A term that shall be annotated at its first mention is never annotated in the document.
  ///
  /// Demanded only where the glossary says `match: {annotate: first}`. Headings do not count.
  ///
  /// - Fires: `消费者剩余很大。`
  /// - Silent: `**消费者剩余**（Consumer Surplus）很大。`
  static let firstMentionMissing = Rule("term/first-mention-missing", level: .warning) { document in
    guard document.kind == .document else { return [] }
    let annotated = Set(document.annotations.compactMap { document.concept(of: $0.annotation) })
    return document.firstMentions.filter { mention in
      document.concepts[mention.concept].matching.annotate == .first
        && !annotated.contains(mention.concept)
    }.map { mention in
      let original = document.concepts[mention.concept].bestTerm(in: document.languages.source)
      var seen = document.observation(
        of: mention,
        "\(mention.text) is not annotated" + (original.map { " with \($0.text)" } ?? ""))
      seen.isDecided = true
      return seen
    }
  }
}
