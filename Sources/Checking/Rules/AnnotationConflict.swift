import Bitext
import Terminology

extension Rule {
  /// Documents annotate one term with two originals, or one original with two terms.
  ///
  /// Readers take the brackets at their word. Where the glossary has decided about the concept it is
  /// an error, else a warning. An acronym and its expansion are one original. Singular and plural may
  /// have one term, and may have two: distribution and distributions.
  ///
  /// - Fires: `**资本支出**（Capex）翻番。⏎⏎**资本花费**（Capex）翻番。`
  /// - Silent: `**资本支出**（Capex）翻番，**资本支出**（Capital Expenditure）也是。`
  static let annotationConflict = Rule("term/annotation-conflict", level: .error) { _ in
    []
  } collection: { evidence in
    let originals = Originals(evidence)
    return evidence.conflicts(by: { originals.name(of: $0) }, values: \.term)
      + evidence.conflicts(by: \.term, values: { originals.root(of: $0) })
  }
}

extension Evidence {
  /// Annotations that agree in a key and differ in a value: those that have not the commonest value.
  fileprivate func conflicts(
    by key: (Annotation) -> String, values: (Annotation) -> String
  ) -> [Observation] {
    Dictionary(grouping: annotations, by: key).sorted { $0.key < $1.key }
      .flatMap { _, group -> [Observation] in
        let open = group.filter { !isAccepted($0) }
        let byValue = Dictionary(grouping: group, by: values)
        guard byValue.count > 1, !open.isEmpty,
          let usual = byValue.max(by: { usualness($0.value) < usualness($1.value) })
        else { return [] }
        return open.filter { values($0) != usual.key }.map {
          conflict($0, with: usual.value[0])
        }
      }
  }

  /// Accepted ones first, then the commonest, then the first.
  private func usualness(_ group: [Annotation]) -> (Int, Int, Int) {
    let first = annotations.firstIndex(of: group[0]) ?? 0
    return (group.contains(where: isAccepted) ? 1 : 0, group.count, -first)
  }

  private func conflict(
    _ annotation: Annotation, with usual: Annotation
  ) -> Observation {
    var seen = Observation(
      place: annotation.location, match: annotation.term,
      message: "\(annotation.term)（\(annotation.english)） disagrees with "
        + "\(usual.term)（\(usual.english)） at \(usual.location.path):\(usual.location.line)")
    let concept = decided(annotation)
    seen.concept = concept?.id
    seen.isDecided = concept != nil
    seen.related = [Observation.Related(place: usual.location, text: usual.term)]
    return seen
  }

  /// Whether the glossary accepts the term for the original.
  private func isAccepted(_ annotation: Annotation) -> Bool {
    decided(annotation)?.terms(in: languages.target).contains {
      $0.text == annotation.term && $0.status.isAccepted
    } ?? false
  }

  private func decided(_ annotation: Annotation) -> Concept? {
    glossary.concepts.first { concept in
      concept.isDecided
        && concept.terms(in: languages.source).contains {
          annotation.keys.contains(TermKey.fold($0.text))
        }
    }
  }
}

/// Originals that are one: an acronym and its expansion, singular and plural.
private struct Originals {
  private var parents: [String: String] = [:]

  init(_ evidence: Evidence) {
    for annotation in evidence.annotations { join(annotation.keys.map(Originals.singular)) }
    for concept in evidence.glossary.concepts {
      join(
        concept.terms(in: evidence.languages.source).map {
          Originals.singular(TermKey.fold($0.text))
        })
    }
    let keys = parents.keys.sorted()
    for key in keys where key.contains("-") {
      let initials = String(key.split(separator: "-").compactMap(\.first))
      if initials.count > 1, parents[initials] != nil { join([key, initials]) }
    }
  }

  /// The same for an acronym and its expansion.
  func name(of annotation: Annotation) -> String {
    let key = TermKey.fold(annotation.english)
    return root(of: annotation) + (key == Originals.singular(key) ? "" : "+")
  }

  /// The same for singular and plural too.
  func root(of annotation: Annotation) -> String {
    root(Originals.singular(TermKey.fold(annotation.english)))
  }

  private func root(_ key: String) -> String {
    var key = key
    while let parent = parents[key], parent != key { key = parent }
    return key
  }

  private mutating func join(_ keys: [String]) {
    guard let first = keys.first else { return }
    for key in keys where parents[key] == nil { parents[key] = key }
    for key in keys.dropFirst() { parents[root(key)] = root(first) }
  }

  private static func singular(_ key: String) -> String {
    key.hasSuffix("s") && !key.hasSuffix("ss") ? String(key.dropLast()) : key
  }
}
