import Bitext
import Terminology

extension Rule {
  /// A name that is never translated is translated.
  ///
  /// The glossary calls it so (`match: {dnt: true}`), or a front matter lists it. The translation is a
  /// form that the glossary forbids for the name, or a word that is known to mean it. Where the name
  /// is only left out, nothing is said.
  ///
  /// - Fires: `开放人工智能发布了新模型。` | `OpenAI released a new model.`
  /// - Silent: `OpenAI 发布了新模型。` | `OpenAI released a new model.`
  static let nameTranslated = Rule("term/dnt-translated", level: .error, needsSource: true) {
    document in
    document.neighbourhoods.flatMap { place in
      document.demands(of: place.unit).compactMap { document.translation(of: $0, in: place) }
    }
  }
}

extension CheckedDocument {
  fileprivate func translation(of name: Mention, in place: Neighbourhood) -> Observation? {
    let concept = concepts[name.concept]
    guard concept.matching.isName,
      !place.unit.targetMentions.contains(where: {
        $0.concept == name.concept && ($0.side == .source || $0.term.status.isAccepted)
      }),
      let (location, text) = translation(of: name, in: place.unit)
    else { return nil }
    var seen = observation(
      location, text, "the name \(name.term.text) is translated", concept: concept.id)
    seen.suggestion = name.term.text
    seen.related = [Observation.Related(place: name.place, text: name.text)]
    seen.isDecided = concept.isDecided
    return seen
  }

  /// A form that the glossary knows for the name.
  private func translation(of name: Mention, in unit: Unit) -> (Location, String)? {
    unit.targetMentions.first { $0.concept == name.concept && $0.side == .target && $0.isMeant }
      .map { ($0.place, $0.text) }
  }
}
