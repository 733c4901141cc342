import Bitext
import Terminology

extension CheckedDocument {
  /// Terms of the target language that have a status.
  func misused(_ status: Term.Status, _ message: (String) -> String) -> [Observation] {
    target.flatMap { text in
      let misused = text.mentions.filter {
        $0.side == .target && $0.term.status == status && $0.isMeant
      }
      let accepted = misused.isEmpty ? [] : Set(text.mentions.filter(\.isAccepted).map(\.shown))
      return misused.filter { !accepted.contains($0.shown) && !isTranslatedName($0) }.map {
        misuse($0, in: text, message($0.text))
      }
    }
  }

  private func misuse(_ mention: Mention, in text: Text, _ message: String) -> Observation {
    let concept = concepts[mention.concept]
    let best = concept.bestTerm(in: languages.target)?.text
    var seen = observation(of: mention, best.map { "\(message); use \($0)" } ?? message)
    seen.suggestion = best
    seen.isDecided = concept.isDecided
    if mention.term.status == .deprecated, let best, isCertain(best, for: mention, in: text) {
      seen.replacement = best
    }
    return seen
  }

  /// Whether a term can stand in place of another without a look at the sentence: both do not stand
  /// in it already, nobody speaks of the word itself, and no part is then said twice.
  private func isCertain(_ best: String, for mention: Mention, in text: Text) -> Bool {
    let shown = text.block.prose.text
    let (before, after) = shown.surroundings(of: mention.shown)
    let isQuoted = before.last.map { "“\"「『‘'《".contains($0) } ?? false
    let isDoubled =
      (1..<max(1, best.count)).contains { after.hasPrefix(best.suffix($0)) }
      || (1..<max(1, best.count)).contains { before.hasSuffix(best.prefix($0)) }
    let sentence = unit(around: mention.place)?.targetMentions ?? text.mentions
    return isExact(mention) && !isQuoted && !isDoubled
      && !sentence.contains { $0.concept == mention.concept && $0.isAccepted }
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

  /// Whether it is an accepted term: of two concepts one may forbid what the other prefers.
  fileprivate var isAccepted: Bool {
    side == .target && !isPart && (term.status == .preferred || term.status == .admitted)
  }
}
