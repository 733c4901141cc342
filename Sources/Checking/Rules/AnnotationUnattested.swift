import Terminology

extension Rule {
  /// The original in an annotation stands nowhere in the source of its section.
  ///
  /// The annotation may be the editor's own word, or misspelled. All names of the concept count.
  ///
  /// - Fires: `**消费者剩余**（Consumer Surplus）很大。` | `Users gain far more than they pay.`
  /// - Silent: `**资本支出**（Capex）翻番。` | `Capital expenditure doubled.`
  static let annotationUnattested = Rule(
    "term/annotation-unattested", level: .info, needsSource: true
  ) { document in
    document.annotations.compactMap { annotated in
      let section = annotated.text.section
      let sources = document.source.filter { $0.section == section }
      guard !sources.isEmpty, let concept = document.concept(of: annotated.annotation),
        !sources.flatMap(\.mentions).contains(where: { $0.concept == concept })
      else { return nil }
      return document.observation(
        annotated.annotation.location, annotated.annotation.term,
        "\(annotated.annotation.english) stands nowhere in the source of this section",
        concept: document.concepts[concept].id)
    }
  }
}
