/// Text as a reader sees it, and the marked-up bytes that it was read from.
///
/// The shown text of `**Capex** grew` is `Capex grew`; its pieces remember where the asterisks
/// stood, so that any part of the shown text can be traced back to its source.
public struct Prose: Sendable, Equatable {
  /// A run of shown text, or of markup that is not shown.
  public struct Piece: Sendable, Equatable {
    package enum Kind: Sendable {
      /// Shown as it stands in the source.
      case text
      /// Shown otherwise than it stands in the source: `&amp;`, `\*`.
      case decoded
      /// Markup before the text that it belongs to: `**`, `[`, `<b>`.
      case opening
      /// Markup after the text that it belongs to: `**`, `](link)`, `</b>`.
      case closing
      /// Markup that stands by itself: a shortcode, a comment, `<br>`.
      case mark
      /// The end of a line: shown as a space or as nothing.
      case lineBreak
    }

    package let kind: Kind
    package let shown: String
    package let markup: String
    package let source: Range<Int>

    package init(kind: Kind, shown: String, markup: String, source: Range<Int>) {
      self.kind = kind
      self.shown = shown
      self.markup = markup
      self.source = source
    }
  }

  public let text: String
  package let pieces: [Piece]

  package init(pieces: [Piece]) {
    self.pieces = pieces
    text = pieces.map(\.shown).joined()
  }

  package var isEmpty: Bool { text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
