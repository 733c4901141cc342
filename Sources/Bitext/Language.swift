/// A language, named by its BCP-47 tag.
public struct Language: Hashable, Sendable, CustomStringConvertible {
  public let tag: String

  /// The script that most of the language's letters belong to.
  package let script: Script

  public init(_ tag: String) {
    self.tag = tag
    script = Language.script(of: Language.code(of: tag))
  }

  public static let chinese = Language("zh")
  public static let english = Language("en")

  /// The tag without script, region and variants: `zh` for `zh-Hans-CN`.
  public var code: String { Language.code(of: tag) }

  private static func code(of tag: String) -> String {
    tag.split(whereSeparator: { $0 == "-" || $0 == "_" }).first.map { $0.lowercased() } ?? tag
  }

  /// Whether a text with a tag is in this language: `zh-CN`, `zh_Hans` and `ZH` are all `zh`
  /// (basic filtering: Phillips & Davis 2006, RFC 4647, section 3.3.1).
  package func includes(_ tag: String) -> Bool {
    if tag == self.tag { return true }
    let parts = { (tag: String) in tag.lowercased().split { $0 == "-" || $0 == "_" } }
    return parts(tag).starts(with: parts(self.tag))
  }

  /// The tag that files for other tools bear: Chinese without a script is simplified Chinese.
  package var exchangeTag: String { tag == "zh" ? "zh-Hans" : tag }

  public var description: String { tag }

  private static func script(of code: String) -> Script {
    switch code {
    case "zh", "yue", "wuu", "ja": .han
    case "ko": .hangul
    case "ru", "uk", "be", "bg", "sr", "mk", "kk", "mn": .cyrillic
    case "ar", "fa", "ur": .arabic
    case "el": .greek
    case "he", "yi": .hebrew
    case "hi", "mr", "ne", "sa": .devanagari
    case "th": .thai
    default: .latin
    }
  }

  /// Whether words of the language are written without spaces between them.
  package var joinsLinesWithoutSpace: Bool { script == .han || script == .thai }
}

/// The two languages of a corpus: what was written first, and its translation.
public struct LanguagePair: Hashable, Sendable {
  public let source: Language
  public let target: Language

  public init(source: Language, target: Language) {
    self.source = source
    self.target = target
  }

  public static let englishChinese = LanguagePair(source: .english, target: .chinese)

  /// Whether a text's letters tell which of the two languages it is written in.
  package var scriptsDiffer: Bool { source.script != target.script }
}
