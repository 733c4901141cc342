import Bitext
import Terminology

extension CheckedDocument {
  /// Terms of the target language that have a status.
  func misused(_ status: Term.Status, _ message: (String) -> String) -> [Observation] {
    target.flatMap { text in
      text.mentions.filter { mention in
        mention.side == .target && mention.term.status == status && mention.isMeant
          && !text.mentions.contains { $0.isAccepted(besides: mention) }
          && !isTranslatedName(mention)
      }.map { mention in
        let concept = concepts[mention.concept]
        let best = concept.bestTerm(in: languages.target)?.text
        var seen = observation(
          of: mention, best.map { message(mention.text) + "; use \($0)" } ?? message(mention.text))
        seen.suggestion = best
        seen.replacement = status == .deprecated && isExact(mention) ? best : nil
        seen.isDecided = concept.isDecided
        return seen
      }
    }
  }

  /// Whether a mention translates a name that stands in the source beside it: that is told by
  /// another rule.
  private func isTranslatedName(_ mention: Mention) -> Bool {
    concepts[mention.concept].matching.isName
      && unit(around: mention.place)?.sourceMentions.contains { $0.concept == mention.concept }
        == true
  }

  /// Whether a mention is written just as the glossary has it, without markup inside.
  func isExact(_ mention: Mention) -> Bool {
    mention.text == mention.term.text
      && mention.place.bytes.count == mention.text.utf8.count
  }

  /// What is seen of a mention, with the unit that it stands in.
  func observation(of mention: Mention, _ message: String) -> Observation {
    observation(
      mention.place, mention.text, message, concept: concepts[mention.concept].id)
  }

  /// What is seen at a place, with the unit that it stands in.
  func observation(
    _ place: Location, _ match: String, _ message: String, concept: String? = nil
  ) -> Observation {
    var seen = Observation(place: place, match: match, message: message)
    seen.concept = concept
    if let unit = unit(around: place) {
      seen.source = unit.text(.source, languages)
      seen.target = unit.text(.target, languages)
    }
    return seen
  }
}

extension Mention {
  /// Whether it is a word of the text, and no part of one, of code or of an address.
  var isMeant: Bool { !isPart && !isVerbatim }

  /// Whether it is an accepted term in the same place: of two concepts one may forbid what the other
  /// prefers.
  fileprivate func isAccepted(besides other: Mention) -> Bool {
    side == .target && shown == other.shown && concept != other.concept && !isPart
      && (term.status == .preferred || term.status == .admitted)
  }
}
