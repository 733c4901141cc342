public import Bitext

/// What a rule sees in a text, before it is known how much that matters.
public struct Observation: Sendable, Equatable {
  /// Another place that the observation is about.
  public struct Related: Sendable, Equatable {
    public let place: Location

    /// What stands there.
    public let text: String

    package init(place: Location, text: String) {
      self.place = place
      self.text = text
    }
  }

  /// Where the text that it is about stands.
  public let place: Location

  /// That text as a reader sees it, without markup; empty where nothing can be pointed at.
  public let match: String

  /// A sentence without a full stop.
  public let message: String

  /// The id of the concept that it is about.
  public var concept: String?

  /// What to write instead.
  public var suggestion: String?

  /// The bytes to put in place of the match's, where that is certainly right.
  public var replacement: String?

  /// The sentence in the source language; for a sentence without a partner, nil.
  public var source: String?

  /// The sentence in the target language.
  public var target: String?
  public var related: [Related] = []

  /// Whether a person's decision makes it certain. What is not is a warning at most.
  public var isDecided = false

  package init(place: Location, match: String, message: String) {
    self.place = place
    self.match = match
    self.message = message
  }
}
