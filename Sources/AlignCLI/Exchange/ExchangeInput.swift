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
    let known = NamedChoice.importFormat.names + NamedChoice.glossary.names
    if let from, !known.contains(from) {
      throw ValidationError(NamedChoice.importFormat.problem(with: from))
    }
    _ = try pair()
    _ = try form()
  }

  /// What is said of the files.
  func form() throws -> CorpusInput.Form {
    let encoding = try encoding.map { name in
      guard let encoding = TextEncoding(named: name) else {
        throw ValidationError("There is no encoding '\(name)'.")
      }
      return encoding
    }
    return CorpusInput.Form(format: from, encoding: encoding)
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
