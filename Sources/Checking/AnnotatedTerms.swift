import Bitext
import Terminology

extension CheckedDocument {
  /// An annotation, and the text that it stands in.
  struct AnnotatedTerm: Sendable {
    let annotation: Annotation
    let text: Text
  }

  /// The number of the concept that an annotation names in the source language.
  func concept(of annotation: Annotation) -> Int? {
    let keys = annotation.keys
    return concepts.indices.first { number in
      concepts[number].terms(in: languages.source).contains { keys.contains(TermKey.fold($0.text)) }
    }
  }
}

extension Annotation {
  /// The keys of its English forms.
  var keys: [String] { ([english] + (expansion.map { [$0] } ?? [])).map(TermKey.fold) }
}
