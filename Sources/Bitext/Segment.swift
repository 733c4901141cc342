/// A sentence, or a heading, list item or table cell without one.
public struct Segment: Sendable, Equatable {
  /// What a reader sees.
  public let text: String

  /// The same with its markup, lines joined.
  public let markup: String
  public let location: Location

  /// Whether it is (part of) a heading.
  public let isHeading: Bool

  /// What `markup` has more than `text`.
  public let codes: [InlineCode]

  package init(
    text: String, markup: String, location: Location, isHeading: Bool, codes: [InlineCode] = []
  ) {
    self.text = text
    self.markup = markup
    self.location = location
    self.isHeading = isHeading
    self.codes = codes
  }
}
