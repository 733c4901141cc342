import Bitext
import Terminology

extension CheckedDocument {
  /// Terms of the target language that have a status.
  func misused(_ status: Term.Status, _ message: (String) -> String) -> [Observation] {
    target.flatMap { text in
      text.mentions.filter { mention in
        mention.side == .target && mention.term.status == status && !mention.isPart
          && !text.mentions.contains { $0.isAccepted(besides: mention) }
      }.map { mention in
        let concept = concepts[mention.concept]
        let best = concept.bestTerm(in: languages.target)?.text
        var seen = observation(
          of: mention, best.map { message(mention.text) + "; use \($0)" } ?? message(mention.text))
        seen.suggestion = best
        seen.replacement = status == .deprecated ? best : nil
        seen.isDecided = concept.isDecided
        return seen
      }
    }
  }

  /// What is seen of a mention, with the unit that it stands in.
  func observation(of mention: Mention, _ message: String) -> Observation {
    var seen = Observation(place: mention.place, match: mention.text, message: message)
    seen.concept = concepts[mention.concept].id
    if let unit = unit(around: mention.place) {
      seen.source = unit.text(.source, languages)
      seen.target = unit.text(.target, languages)
    }
    return seen
  }
}

extension Mention {
  /// Whether it is an accepted term in the same place: of two concepts one may forbid what the other
  /// prefers.
  fileprivate func isAccepted(besides other: Mention) -> Bool {
    side == .target && shown == other.shown && concept != other.concept && !isPart
      && (term.status == .preferred || term.status == .admitted)
  }
}
