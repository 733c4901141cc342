package import Terminology

/// A concept about which something is to be decided, with what documents say of it.
package struct ReviewItem: Sendable, Equatable {
  /// What is to be decided, what matters most first.
  package enum Kind: Int, Sendable, CaseIterable {
    /// Documents disagree with a decision.
    case conflict
    /// Documents have several terms, and nobody has decided which is right.
    case inconsistent
    /// Documents propose it.
    case proposal
    /// The front matter of documents names it.
    case name
    /// It was found by counting.
    case mined
  }

  /// A term of the concept, or what documents have in place of one.
  package struct Rendering: Sendable, Equatable {
    package enum Standing: Sendable, Equatable {
      /// The glossary has it, decided or proposed.
      case known(Term.Status)
      /// Documents have it, the glossary does not.
      case unknown
    }

    package let text: String
    package let standing: Standing

    /// How often it stands in documents.
    package let count: Int

    /// What to reject for it not to come back: keys of candidates, each with a translation.
    let rejections: [Rejection]

    /// Of an original that the glossary does not have, the terms that documents annotate with it.
    package var annotated: [String] { Set(rejections.map(\.term)).subtracting([text]).sorted() }

    /// Whether somebody is to decide about it.
    package var isOpen: Bool { standing == .unknown || standing == .known(.proposed) }
  }

  struct Rejection: Sendable, Equatable {
    let key: String
    let term: String
  }

  package let kind: Kind
  package let concept: Concept

  /// Terms of the target language; behind them originals that the glossary does not have.
  package let renderings: [Rendering]
  package let occurrences: [ConceptUses.Occurrence]

  /// How often documents name the concept, and how many do.
  package let places: Int
  package let documents: Int

  package var id: String { concept.id }

  /// The numbers of the renderings that are to be decided about, from 1.
  package var open: [Int] { renderings.indices.filter { renderings[$0].isOpen }.map { $0 + 1 } }

  /// By kind, then by impact.
  static func precedes(_ left: ReviewItem, _ right: ReviewItem) -> Bool {
    (left.kind.rawValue, -left.places, -left.documents, left.id)
      < (right.kind.rawValue, -right.places, -right.documents, right.id)
  }
}
