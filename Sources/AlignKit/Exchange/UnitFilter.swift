package import Bitext
package import Checking
import Formats
import Terminology

/// Which units are exported.
package struct UnitFilter: Sendable {
  /// From 0 to 1; units of which nobody says pass.
  package var leastConfidence: Double?

  /// Such as `1-1`; all where none is named.
  package var kinds: Set<String> = []

  /// Parts of titles; one must stand in that of the section.
  package var sections: [String] = []
  package var documents: [PathPattern] = []

  /// The numbers of concepts, one of which must be named.
  package var concepts: Set<Int> = []

  /// Whether the same two texts are exported once.
  package var repeats = Repeats.kept

  /// Which of several units with one id, or with one source text, is exported.
  package var precedence = Precedence.none

  package enum Precedence: Sendable {
    case none
    /// That of the corpus that is named last.
    case last
  }

  package enum Repeats: Sendable {
    case kept
    case dropped
  }

  package init() {}

  /// Why a unit that names some concepts, by their numbers, does not pass; nil where it does.
  func objection(to unit: CorpusUnit, mentions: Set<Int>) -> DropReason? {
    if let least = leastConfidence, let confidence = unit.confidence, confidence < least {
      return .confidence
    }
    if !kinds.isEmpty, !kinds.contains(unit.kindOrGuess) { return .kind }
    if !sections.isEmpty, !sections.contains(where: { unit.section.holds($0) }) {
      return .section
    }
    if !documents.isEmpty, !documents.contains(where: { $0.matches(unit.origin.document) }) {
      return .document
    }
    return concepts.isEmpty || !concepts.isDisjoint(with: mentions) ? nil : .term
  }
}

extension CorpusUnit {
  /// How many sentences each side has; where nobody says, a text is taken for one.
  package var kindOrGuess: String {
    kind.isEmpty ? "\(source.isEmpty ? 0 : 1)-\(target.isEmpty ? 0 : 1)" : kind
  }
}

extension String {
  fileprivate func holds(_ part: String) -> Bool { lowercased().contains(part.lowercased()) }
}

/// The texts that were exported.
struct SeenTexts {
  private var keys: Set<UInt64> = []

  /// - Returns: whether the two texts come for the first time.
  mutating func add(_ unit: CorpusUnit) -> Bool {
    keys.insert(ContentKey.of("\(unit.source.text)\u{1F}\(unit.target.text)")).inserted
  }
}
