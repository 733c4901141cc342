/// What a document says of itself above its text.
public struct FrontMatter: Sendable, Equatable {
  public let title: String?
  public let author: String?
  public let license: String?

  /// People, companies and products: names that are not translated, in order, each once.
  public let names: [Name]

  public struct Name: Sendable, Equatable {
    public let text: String

    /// 1-based, in the document's file.
    public let line: Int

    package init(text: String, line: Int) {
      self.text = text
      self.line = line
    }
  }

  package init(
    title: String? = nil, author: String? = nil, license: String? = nil, names: [Name] = []
  ) {
    self.title = title
    self.author = author
    self.license = license
    self.names = names
  }
}
