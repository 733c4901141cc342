public import Bitext

/// What a run found and did.
public struct RunReport: Sendable {
  public struct DocumentReport: Sendable {
    public enum State: Sendable {
      case written
      case unchanged
      case planned
    }

    public let name: String
    public let layout: String
    public let counts: DocumentCounts
    public let state: State
  }

  public internal(set) var documents: [DocumentReport] = []

  /// What kept a document from being aligned, or a file from being written.
  public internal(set) var errors: [InputError] = []

  /// What was noticed without keeping anything from being done.
  public internal(set) var notices: [InputError] = []

  /// Whether nothing was written and `removed` names what would be.
  public internal(set) var isPlanned = false

  /// Files of documents that are gone.
  public internal(set) var removed: [String] = []

  /// How many candidates the glossary folder holds.
  public internal(set) var candidates = 0

  public var total: DocumentCounts {
    documents.map(\.counts).reduce(DocumentCounts(), +)
  }
}

/// How far a run is.
public struct Progress: Sendable {
  /// What a run does with all documents before the next stage.
  public enum Stage: Int, Sendable {
    case reading
    case learning
    case writing
    case checking
  }

  public let stage: Stage
  public let done: Int

  /// 0 where nobody knows.
  public let total: Int

  /// The name of the document that was finished last; empty where there is none.
  public let name: String
}
