/// A translation unit as a file of any format holds it: texts in two languages, and what is known of
/// them.
public struct CorpusUnit: Sendable, Equatable {
  /// Empty where the file names none.
  public var id: String

  /// Empty where nothing translates the other.
  public var source: CodedText
  public var target: CodedText

  /// The title of the section it stands in.
  public var section = ""

  /// How likely the two texts translate each other, 0 to 1; nil where nobody says.
  public var confidence: Double?

  /// `auto` for what no person has looked at; other words are those of whoever did.
  public var status = ""

  /// How many sentences each side has, source first, as in `1-2`; empty where nobody says.
  public var kind = ""
  public var origin = Origin()

  /// What else a file says of it, in order.
  public var properties: [Property] = []

  /// Where a unit comes from; what nobody says is empty.
  public struct Origin: Sendable, Equatable {
    /// The name of the document.
    public var document = ""
    public var file = ""

    /// 1-based.
    public var line: Int?

    /// The first digits of a digest of both texts, as they were when they were aligned.
    public var hash = ""
    public var author = ""
    public var license = ""

    public init() {}
  }

  /// Something that a file says in words of its own.
  ///
  /// An attribute has an `@` before its name, what is said of one text `source/` or `target/`; a
  /// remark is called `note`.
  public struct Property: Sendable, Hashable {
    public let name: String
    public let value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package init(id: String = "", source: CodedText, target: CodedText) {
    self.id = id
    self.source = source
    self.target = target
  }

  /// The name of the property, behind `source/` or `target/`, that holds the tag of a text's
  /// language where it is another than that of the corpus: `zh-TW` in one in `zh`.
  package static let languageName = "@xml:lang"

  /// The languages of the texts.
  package func languages(_ languages: LanguagePair) -> LanguagePair {
    func language(_ side: String, _ language: Language) -> Language {
      properties.first { $0.name == side + CorpusUnit.languageName }.map { Language($0.value) }
        ?? language
    }
    return LanguagePair(
      source: language("source/", languages.source), target: language("target/", languages.target))
  }

  package var isTwoSided: Bool { !source.isEmpty && !target.isEmpty }
}
