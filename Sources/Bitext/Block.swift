/// A paragraph, heading, list item or table cell of a document.
public struct Block: Sendable, Equatable {
  public enum Kind: Hashable, Sendable {
    /// Level 1 to 6.
    case heading(Int)
    case paragraph
    case listItem
    case tableCell
    /// A code block: no text, but it stands between texts that do not belong together.
    case code
  }

  public let kind: Kind
  public let prose: Prose
  public let file: SourceFile

  /// How much text it holds.
  package let letters: LetterCounts

  package init(kind: Kind, prose: Prose, file: SourceFile) {
    self.kind = kind
    self.prose = prose
    self.file = file
    letters = LetterCounts(prose.text)
  }

  package var isHeading: Bool { headingLevel != nil }

  package var headingLevel: Int? {
    if case .heading(let level) = kind { return level }
    return nil
  }
}
