import Terminology

extension GlossaryFolder {
  /// English and Chinese that people decided about, that documents annotate or another term base has,
  /// or that is no term.
  var knownTerms: Set<String> {
    let decided = files.flatMap { $0.concept.terms.values.joined().map(\.text) }
    let annotated = candidates.flatMap { [$0.english, $0.expansion ?? "", $0.term] }
    let imported = imported.flatMap { $0.terms.values.joined().map(\.text) }
    let others = rejected.flatMap { [$0.key, $0.term] }
    return Set(decided + annotated + imported + others).subtracting([""])
  }
}
