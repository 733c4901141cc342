import AlignKit
import ArgumentParser
import Bitext
import Formats

/// How files of other tools are read.
struct ExchangeInput: ParsableArguments {
  @Option(help: ArgumentHelp("The two languages, such as en,zh.", valueName: "tags"))
  var languages: String?

  @Option(help: ArgumentHelp("The format that is read. (default: found out)", valueName: "format"))
  var from: String?

  @Option(
    help: ArgumentHelp(
      "The encoding of texts and tables, such as gb18030. (default: found out)", valueName: "name"))
  var encoding: String?

  @Option(help: "The settings file. (default: align.yml, where there is one)")
  var config: String?

  func validate() throws {
    if let from, !NamedChoice.readFormat.names.contains(from) {
      throw ValidationError(NamedChoice.readFormat.problem(with: from))
    }
    _ = try pair()
    _ = try form()
  }

  /// What is said of the files.
  func form() throws -> CorpusInput.Form {
    CorpusInput.Form(format: from, encoding: try textEncoding())
  }

  /// What is said of files of terms.
  func termForm() throws -> GlossaryFile.Form {
    GlossaryFile.Form(format: from, encoding: try textEncoding())
  }

  private func textEncoding() throws -> TextEncoding? {
    try encoding.map { name in
      guard let encoding = TextEncoding(named: name) else {
        throw ValidationError("There is no encoding '\(name)'.")
      }
      return encoding
    }
  }

  /// Refuses what is said of units where it would change nothing.
  ///
  /// - Throws: `ValidationError` where something else is said of the source.
  func check(_ source: ImportSource) throws {
    switch source {
    case .units: return
    case .lines:
      guard let from, from != "moses" else { return }
      throw ValidationError(
        "'\(source.path)' is read as a text with a sentence a line, not \(from).")
    case .alignment:
      guard encoding != nil else { return }
      throw ValidationError("--encoding is not for alignments and their texts; these are UTF-8.")
    }
  }

  /// What the settings file says, with the languages.
  ///
  /// - Throws: `InputError` for a faulty file.
  func configuration() throws -> Configuration {
    var configuration = try Configuration(at: config)
    if let pair = try pair() { configuration.languages = pair }
    return configuration
  }

  private func pair() throws -> LanguagePair? {
    guard let tags = languages?.split(separator: ",").map({ Language(String($0)) }) else {
      return nil
    }
    guard tags.count == 2, tags[0] != tags[1], tags.allSatisfy({ $0.tag.isLanguageTag }) else {
      throw ValidationError("--languages takes two tags, as in en,zh or en-US,zh-CN.")
    }
    return LanguagePair(source: tags[0], target: tags[1])
  }
}
