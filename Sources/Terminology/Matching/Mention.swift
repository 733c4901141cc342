package import Bitext

/// A place where a text names a concept.
package struct Mention: Sendable, Equatable {
  package enum Side: Sendable {
    case source
    case target
  }

  /// The number of the concept in its glossary.
  package let concept: Int

  /// The language that the form belongs to: in a Chinese text an English term may stand.
  package let side: Side
  package let term: Term

  /// As it stands in the text, without markup.
  package let text: String

  /// UTF-8 offsets into the shown text of its block.
  package let shown: Range<Int>
  package let place: Location

  /// Whether it stands in code or in a web address.
  package let isVerbatim: Bool

  /// Whether it is only part of a longer word: 程序 in 程序员.
  package let isPart: Bool
}
