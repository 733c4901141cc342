import Bitext
import Terminology

extension Rule {
  /// One concept is rendered in two ways, and nobody has decided which is right.
  ///
  /// The source stands beside each of them. Seen are terms that documents annotate, and texts that
  /// differ from a known term in one word of the same meaning. Accept one term, and the other as
  /// admitted or deprecated, and the rule is silent.
  ///
  /// - Fires: `消费者剩余很大。消费者盈余还在增长。` |
  ///   `The consumer surplus is large. The consumer surplus still grows.`
  /// - Silent: `消费者剩余很大。消费者剩余还在增长。` |
  ///   `The consumer surplus is large. The consumer surplus still grows.`
  static let inconsistent = Rule("term/inconsistent", level: .warning, needsSource: true) { _ in
    []
  } collection: { evidence in
    let renderings = evidence.renderings.filter {
      !(evidence.rejected[$0.concept]?.contains($0.text) ?? false)
    }
    return Dictionary(grouping: renderings, by: \.concept).sorted { $0.key < $1.key }
      .flatMap { id, renderings in
        evidence.glossary.concept(id).map { evidence.inconsistencies(of: $0, renderings) } ?? []
      }
  }
}

extension Evidence {
  /// What is seen of the renderings of one concept.
  fileprivate func inconsistencies(
    of concept: Concept, _ renderings: [Rendering]
  ) -> [Observation] {
    let counts = Dictionary(grouping: renderings) { $0.text.simplified.withoutSpaces }
    let decided = concept.isDecided
    let best = counts.sorted {
      ($0.value.contains(where: \.isAccepted) ? 0 : 1, -$0.value.count, $0.key)
        < ($1.value.contains(where: \.isAccepted) ? 0 : 1, -$1.value.count, $1.key)
    }.first
    guard counts.count > 1, let best else { return [] }
    let name = concept.terms(in: languages.source).first?.text ?? concept.id
    let list = counts.sorted { (-$0.value.count, $0.key) < (-$1.value.count, $1.key) }
      .map { "\($0.value[0].text) (\($0.value.count))" }.joined(separator: ", ")
    return counts.sorted { $0.key < $1.key }.filter { text, found in
      text != best.key && !(decided && found.contains(where: \.isAccepted))
    }.flatMap(\.value).map { rendering in
      var seen = Observation(
        place: rendering.place, match: rendering.text, message: "\(name) is rendered as \(list)")
      seen.concept = concept.id
      seen.source = rendering.source
      seen.target = rendering.target
      seen.suggestion = decided ? concept.bestTerm(in: languages.target)?.text : nil
      seen.related = [Observation.Related(place: best.value[0].place, text: best.value[0].text)]
      return seen
    }
  }
}

extension String {
  fileprivate var withoutSpaces: String { filter { !$0.isWhitespace } }
}
