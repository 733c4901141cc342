import Bitext
import Terminology

extension Rule {
  /// A term of the glossary stands in the source, and none of its terms in the target.
  ///
  /// Either the translator chose another word or left the term out. One accepted, deprecated or
  /// forbidden term in the sentence or its neighbours is enough, also a part of a longer word; and so
  /// is the term itself in Latin letters. Only concepts that somebody decided about are demanded, and
  /// only where the pair of sentences can be relied on: not where the text condenses its source.
  ///
  /// - Fires: `今年的花费翻了一番。` | `Capital expenditure doubled this year.`
  /// - Silent: `今年的资本支出翻了一番。` | `Capital expenditure doubled this year.`
  static let notApplied = Rule("term/not-applied", level: .warning, needsSource: true) { document in
    document.neighbourhoods.filter { document.isSure($0.unit) }.flatMap { place in
      document.demands(of: place.unit).compactMap { demand in
        document.missing(demand, in: place)
      }
    }
  }
}

extension CheckedDocument {
  /// What is seen where a term has no counterpart.
  fileprivate func missing(_ demand: Mention, in place: Neighbourhood) -> Observation? {
    let concept = concepts[demand.concept]
    let accepted = concept.terms(in: languages.target).filter(\.status.isAccepted)
    guard concept.isDecided, !concept.matching.isName, !accepted.isEmpty,
      !place.target.contains(where: { $0.concept == demand.concept }),
      let target = place.unit.unit.target.first
    else { return nil }
    let terms = accepted.map(\.text).joined(separator: " or ")
    var seen = observation(
      target.location, "", "\(demand.text) stands in the source, but not \(terms) here",
      concept: concept.id)
    seen.suggestion = accepted.first?.text
    seen.related = [Observation.Related(place: demand.place, text: demand.text)]
    seen.isDecided = true
    return seen
  }
}
