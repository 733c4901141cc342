import Bitext
import Terminology

extension Rule {
  /// Documents annotate a term that the glossary does not have for the concept.
  ///
  /// The decision stands; the documents are evidence only. Either they are wrong, or the glossary
  /// lacks a term.
  ///
  /// - Fires: a document with `**资本花费**（Capex）` beside a concept that has 资本支出 only
  /// - Silent: a document with `**资本支出**（Capex）`
  static let glossaryConflict = Rule("glossary/conflict", level: .warning) { _ in
    []
  } glossary: { glossary in
    glossary.conflicts.map { conflict in
      var seen = Observation(
        place: conflict.place, match: conflict.text,
        message: "the glossary does not have \(conflict.text) for \(conflict.other)")
      seen.concept = conflict.concept
      seen.isDecided = true
      return seen
    }
  }
}
