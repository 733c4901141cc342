import Bitext
import Terminology

extension Rule {
  /// A term is annotated again in one document.
  ///
  /// The original in brackets belongs to the first mention; a second one slows the reader down.
  ///
  /// - Fires: `**资本支出**（Capex）翻番。去年的**资本支出**（Capex）不高。`
  /// - Silent: `**资本支出**（Capex）翻番。去年的资本支出不高。`
  static let annotationRepeated = Rule("term/annotation-repeated", level: .info) { document in
    if document.kind == .pair { return [] }
    var firsts: [String: Annotation] = [:]
    return document.annotations.map(\.annotation).compactMap { annotation in
      let key = annotation.term + "\t" + TermKey.fold(annotation.english)
      guard let first = firsts[key] else {
        firsts[key] = annotation
        return nil
      }
      var seen = document.observation(
        annotation.location, annotation.term,
        "\(annotation.term) is annotated already in line \(first.location.line)",
        concept: document.concept(of: annotation).map { document.concepts[$0].id })
      seen.related = [Observation.Related(place: first.location, text: first.term)]
      return seen
    }
  }
}
