import Bitext
import Terminology

extension Rule {
  /// One term of the target stands for two concepts.
  ///
  /// A reader can not tell which is meant. It is told once for each concept, where the source beside
  /// the term names it.
  ///
  /// - Fires: `容量足够，能力也足够。容量大。` | `Capacity suffices, and so does capability.`
  /// - Silent: `容量足够。` | `Capacity suffices.`
  static let ambiguous = Rule("term/ambiguous", level: .info, needsSource: true) { _ in
    []
  } collection: { evidence in
    Dictionary(grouping: evidence.renderings.filter(\.isAccepted)) { $0.text.simplified }
      .sorted { $0.key < $1.key }.flatMap { text, renderings -> [Observation] in
        let firsts = Dictionary(grouping: renderings, by: \.concept).sorted { $0.key < $1.key }
          .compactMap(\.value.first)
        if firsts.count < 2 { return [] }
        return firsts.map { evidence.ambiguity(of: $0, among: firsts) }
      }
  }
}

extension Evidence {
  fileprivate func ambiguity(of rendering: Rendering, among all: [Rendering]) -> Observation {
    let names = all.map { rendering in
      glossary.concept(rendering.concept)?.terms(in: languages.source).first?.text
        ?? rendering.concept
    }
    var seen = Observation(
      place: rendering.place, match: rendering.text,
      message: "\(rendering.text) stands for \(names.joined(separator: " and "))")
    seen.concept = rendering.concept
    seen.source = rendering.source
    seen.target = rendering.target
    seen.related = all.filter { $0.concept != rendering.concept }.map {
      Observation.Related(place: $0.place, text: $0.text)
    }
    return seen
  }
}
