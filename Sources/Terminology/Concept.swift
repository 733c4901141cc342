public import Bitext

/// One concept with what it is called in each language.
public struct Concept: Sendable, Equatable {
  /// How the terms of a concept are found in text.
  public struct Matching: Sendable, Equatable {
    public enum Annotate: String, Sendable, CaseIterable {
      /// The original stands in brackets at the first mention.
      case first
      /// Nobody demands it.
      case never
    }

    /// Whether capitals must be as the term has them.
    public var isCaseExact = false

    /// Stretches of text in which a term is not meant: 程序员 for 程序.
    public var notIn: [String] = []

    /// Nil where nothing is said.
    public var annotate: Annotate?

    /// Whether it is a name that is never translated.
    public var isName = false

    public init() {}
  }

  /// A sentence that shows a term used rightly or wrongly.
  public struct Example: Sendable, Equatable {
    /// The tag of its language.
    public let language: String
    public let text: String
    public let isRight: Bool

    /// 1-based, in the concept's file.
    public let line: Int

    public init(language: String, text: String, isRight: Bool, line: Int) {
      self.language = language
      self.text = text
      self.isRight = isRight
      self.line = line
    }
  }

  /// Who decided about a concept, when and why, as it was written.
  public struct Decision: Sendable, Equatable {
    public var by: String?
    public var on: String?
    public var why: String?

    public init(by: String? = nil, on: String? = nil, why: String? = nil) {
      self.by = by
      self.on = on
      self.why = why
    }
  }

  /// Unique and unchanging: `capital-expenditure`.
  public let id: String

  /// Ids that it had before concepts were merged.
  public var aliases: [String] = []
  public var domain: String?

  /// The terms of each language, by the tag as it was written.
  public var terms: [String: [Term]] = [:]

  /// Definitions, by the tag of their language.
  public var definition: [String: String] = [:]
  public var matching = Matching()
  public var examples: [Example] = []

  /// Where its terms were found: `seeds/a.md#58`.
  public var sources: [String] = []
  public var decision: Decision?

  /// Where its file lies, as messages show it; nil for a concept that only documents propose.
  public var path: String?

  public init(id: String) { self.id = id }

  /// Whether a person has decided about it.
  public var isDecided: Bool { path != nil }

  /// The terms in a language: `zh` stands for `zh-CN` too.
  public func terms(in language: Language) -> [Term] {
    terms.keys.sorted().filter { language.includes($0) }.flatMap { terms[$0] ?? [] }
  }

  /// The term to use in a language: the preferred one, else the first that is accepted.
  public func bestTerm(in language: Language) -> Term? {
    let terms = terms(in: language)
    return terms.first { $0.status == .preferred } ?? terms.first { $0.status.isAccepted }
  }
}
