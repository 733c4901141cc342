public import Bitext
import Formats
import Yams

/// What `align.yml` sets. The file is optional; so is each of its keys.
public struct Configuration: Sendable, Equatable {
  public var languages = LanguagePair.englishChinese

  /// The folder that corpora are written to.
  public var corpus = "corpus"

  /// The folder of the term base.
  public var glossary = "glossary"

  /// Names of the formats that corpora are written in.
  public var formats = ["tsv", "tmx"]

  /// The name of a layout; nil to find it out for each document.
  public var layout: String?

  /// A lexicon that `align learn` wrote, to start from.
  public var lexicon: String?

  /// Whether the lexicon is taken as it is, so that what is found in a document depends on that
  /// document alone.
  public var isFrozen = false

  /// How passages are taken.
  public var mode = AlignmentMode.auto

  /// What `align check` looks for.
  public var check = CheckConfiguration()

  public init() {}

  package static let keys = [
    "source-language", "target-language", "corpus", "glossary", "formats", "layout", "lexicon",
    "frozen", "mode", "check",
  ]

  /// Reads `align.yml`.
  ///
  /// - Parameters:
  ///   - text: the YAML.
  ///   - path: its path, for messages.
  /// - Throws: `InputError` for what is no YAML, for an unknown key and for a value of the wrong
  ///   kind, each with its line.
  public init(yaml text: String, path: String) throws {
    let node: Node?
    do {
      node = try Yams.compose(yaml: text)
    } catch {
      throw InputError(path: path, line: YAMLFault.line(of: error), reason: "is not valid YAML")
    }
    guard let node else { return }
    guard let mapping = node.mapping else {
      throw InputError(path: path, line: node.mark?.line, reason: "must hold keys and values")
    }
    for (key, value) in mapping { try set(key, to: value, path: path) }
    if languages.source == languages.target {
      throw InputError(path: path, reason: "source-language and target-language are the same")
    }
  }

  private mutating func set(_ key: Node, to value: Node, path: String) throws {
    let line = key.mark?.line
    let name = key.string ?? "?"
    guard Configuration.keys.contains(name) else {
      throw InputError(
        path: path, line: line,
        reason: "unknown key '\(name)'; did you mean '\(name.nearest(in: Configuration.keys))'?")
    }
    if value.null != nil { return }
    func text() throws -> String {
      guard let text = value.scalar?.string, !text.isEmpty else {
        throw InputError(path: path, line: line, reason: "\(name) must be a text")
      }
      return text
    }
    switch name {
    case "source-language":
      languages = LanguagePair(source: Language(try text()), target: languages.target)
    case "target-language":
      languages = LanguagePair(source: languages.source, target: Language(try text()))
    case "corpus": corpus = try text()
    case "glossary": glossary = try text()
    case "lexicon": lexicon = try text()
    case "frozen":
      guard let value = value.bool else {
        throw InputError(path: path, line: line, reason: "frozen must be true or false")
      }
      isFrozen = value
    case "mode":
      let name = try NamedChoice.mode.checked(try text(), path: path, line: line)
      mode = AlignmentMode(rawValue: name) ?? mode
    case "check": check = try CheckConfiguration(value, path: path)
    case "layout": layout = try NamedChoice.layout.checked(try text(), path: path, line: line)
    default:
      let names = try value.sequence.map { $0.map { $0.scalar?.string ?? "" } } ?? [text()]
      if names.isEmpty { throw InputError(path: path, line: line, reason: "formats names none") }
      formats = try names.map { try NamedChoice.format.checked($0, path: path, line: line) }
    }
  }
}

extension Configuration {
  /// What is wrong with the names of formats and layouts, if anything.
  var problem: InputError? {
    let names =
      formats.map { ($0, NamedChoice.format) } + [layout].compactMap(\.self).map { ($0, .layout) }
    let wrong = names.first { !$1.names.contains($0) }
    if isFrozen, lexicon == nil {
      return InputError(path: "settings", reason: "frozen needs a lexicon")
    }
    if let wrong { return InputError(path: "settings", reason: wrong.1.problem(with: wrong.0)) }
    let files = corpusNames("")
    return Set(files).count == files.count
      ? nil : InputError(path: "settings", reason: "two of the formats write the same file")
  }

  /// The settings as YAML, each with its value.
  public var yaml: String {
    """
    source-language: \(languages.source.tag.yaml)
    target-language: \(languages.target.tag.yaml)
    corpus: \(corpus.yaml)
    glossary: \(glossary.yaml)
    formats: [\(formats.joined(separator: ", "))]
    layout: \(layout ?? "~  # found out for each document")
    lexicon: \(lexicon?.yaml ?? "~  # learned from the documents alone")
    frozen: \(isFrozen)
    mode: \(mode.rawValue)
    check: \(check.yaml)

    """
  }
}

extension String {
  /// The text as a YAML scalar, in quotes where it could be read as something else.
  var yaml: String {
    let isPlain =
      first?.isLetter == true && allSatisfy { $0.isLetter || $0.isNumber || "-_./".contains($0) }
    let words = ["true", "false", "null", "yes", "no", "on", "off"]
    if isPlain, !words.contains(lowercased()) { return self }
    return "'" + replacing("'", with: "''") + "'"
  }
}
