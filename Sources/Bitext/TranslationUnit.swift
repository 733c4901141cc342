/// A bead with its text: what a corpus consists of.
public struct TranslationUnit: Sendable, Equatable {
  /// Twelve hexadecimal digits made from the content; unique in its document.
  public let id: String

  /// The title of the section it stands in.
  public let section: String
  public let source: [Segment]
  public let target: [Segment]
  public let confidence: Double

  package init(
    id: String, section: String, source: [Segment], target: [Segment], confidence: Double
  ) {
    self.id = id
    self.section = section
    self.source = source
    self.target = target
    self.confidence = confidence
  }

  /// How many segments each side has, source first: `1-2`.
  public var kind: String { "\(source.count)-\(target.count)" }

  public var isAligned: Bool { !source.isEmpty && !target.isEmpty }

  /// Whether it is nothing but a heading that only one language has.
  package var isUnpairedHeading: Bool {
    !isAligned && (source + target).allSatisfy(\.isHeading)
  }

  /// The first place of the unit: the target's, since that is the text people edit.
  public var location: Location? { (target.first ?? source.first)?.location }
}
