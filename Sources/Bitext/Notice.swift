/// What is wrong in a file without keeping it from being read.
public struct Notice: Sendable, Equatable {
  public enum Kind: Sendable {
    /// The front matter is no valid YAML.
    case frontMatter
    /// A `<details>` is never closed.
    case details
    /// A comment is never closed.
    case comment
  }

  public let kind: Kind
  public let error: InputError

  package init(_ kind: Kind, _ error: InputError) {
    self.kind = kind
    self.error = error
  }
}
