import Bitext
import Terminology

extension Rule {
  /// A term that has a translation in the glossary is left in Latin letters.
  ///
  /// A term in brackets behind its translation is an annotation and no fault; nor is one whose
  /// translation stands in the same sentence, a name, or code.
  ///
  /// - Fires: `今年的 Capex 翻了一番。` | `Capex doubled this year.`
  /// - Silent: `今年的资本支出（Capex）翻了一番。` | `Capex doubled this year.`
  static let untranslated = Rule("term/untranslated", level: .warning, needsSource: true) {
    document in
    document.target.flatMap { text in
      text.mentions.compactMap { document.untranslated($0, in: text) }
    }
  }
}

extension CheckedDocument {
  fileprivate func untranslated(_ mention: Mention, in text: Text) -> Observation? {
    let concept = concepts[mention.concept]
    guard mention.side == .source, mention.isMeant, concept.isDecided, !concept.matching.isName,
      let best = concept.bestTerm(in: languages.target)?.text,
      !text.block.prose.text.isInBrackets(mention.shown),
      let unit = unit(around: mention.place), !unit.unit.source.isEmpty,
      !unit.targetMentions.contains(where: {
        $0.concept == mention.concept && $0.side == .target
      })
    else { return nil }
    var seen = observation(of: mention, "\(mention.text) is not translated; use \(best)")
    seen.suggestion = best
    seen.isDecided = true
    return seen
  }
}
