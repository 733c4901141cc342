package import Bitext

/// Writes the units of a corpus one after the other: memory does not grow with the corpus.
package protocol UnitWriter {
  /// What could not be written as it was.
  var losses: Losses { get }

  /// - Throws: what the receiver of the bytes throws.
  mutating func write(_ unit: CorpusUnit) throws

  /// Writes what stands behind the last unit.
  ///
  /// - Throws: what the receiver of the bytes throws.
  mutating func finish() throws
}

/// How often a format could not hold what was there.
package struct Losses: Sendable, Equatable {
  private var counts: [Loss: Int] = [:]

  package init() {}

  package mutating func add(_ loss: Loss, _ count: Int = 1) {
    if count > 0 { counts[loss, default: 0] += count }
  }

  package func count(of loss: Loss) -> Int { counts[loss] ?? 0 }

  package mutating func add(_ other: Losses) { counts.merge(other.counts, uniquingKeysWith: +) }

  /// A sentence for each kind.
  package var sentences: [String] { sentences(of: Loss.allCases) }

  /// A sentence for each of some kinds.
  package func sentences(of kinds: [Loss]) -> [String] {
    kinds.compactMap { loss in counts[loss].map { loss.sentence($0) } }
  }
}

/// What a format can not hold.
package enum Loss: CaseIterable, Sendable {
  /// Characters that XML forbids.
  case characters

  /// Marks in texts.
  case codes

  /// Marks of which nobody knows where they stand.
  case staleCodes

  /// What a file says of a unit in words of its own.
  case properties

  /// What the project knows of a unit.
  case fields

  /// Ends of lines in a text.
  case lineEnds

  /// Marks of terms.
  case terms

  /// Texts in other languages.
  case variants

  /// Other translations of a text.
  case alternatives

  /// Texts of a unit that belong to none of its segments.
  case outerTexts

  /// Remarks that belong to no unit.
  case notes

  /// Units of which a text shows nothing.
  case blankUnits

  func sentence(_ count: Int) -> String {
    let (one, many, reason) = words
    return "\(count) \(count == 1 ? "\(one) was" : "\(many) were") left out: \(reason)"
  }

  private var words: (one: String, many: String, reason: String) {
    switch self {
    case .characters:
      ("control character", "control characters", "XML can not hold them")
    case .codes: ("code in a text", "codes in texts", "the format holds plain text")
    case .staleCodes:
      ("code in a text", "codes in texts", "the text was changed since, outside of align")
    case .properties: ("property", "properties", "the format has no place for them")
    case .fields: ("known fact", "known facts", "the format has no place for them")
    case .lineEnds: ("line end in a text", "line ends in texts", "a text is one line")
    case .terms: ("mark of a term", "marks of terms", "the format has no place for them")
    case .variants: ("text", "texts", "they are in other languages")
    case .alternatives:
      ("proposal", "proposals", "a unit has one translation")
    case .outerTexts: ("text", "texts", "they stand outside of segments")
    case .notes: ("note", "notes", "they are of a group, or of a file behind the first")
    case .blankUnits: ("unit", "units", "one of the two texts is blank")
    }
  }
}
