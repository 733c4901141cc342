import AlignKit
import ArgumentParser
import Bitext

/// Flags that win over `align.yml`, which wins over what is built in.
struct ConfigurationOptions: ParsableArguments {
  @Option(name: .customLong("out"), help: "The folder for corpora.")
  var corpus: String?

  @Option(help: "The folder of the term base.")
  var glossary: String?

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp("The formats of the corpora, such as tsv,tmx.", valueName: "names"))
  var formats: String?

  @Option(
    help: ArgumentHelp(
      "The layout of the documents, where it should not be found out.", valueName: "name"))
  var layout: String?

  @Option(help: "A lexicon that `align learn` wrote, to start from.")
  var lexicon: String?

  @Flag(help: "Take the lexicon as it is: each document is aligned by itself.")
  var frozen = false

  @Option(help: .mode, completion: .modes, transform: AlignmentMode.init(checking:))
  var mode: AlignmentMode?

  @Option(help: "The settings file. (default: align.yml, where there is one)")
  var config: String?

  /// - Throws: `InputError` for a faulty settings file, `ValidationError` for a wrong flag.
  func resolve() throws -> Configuration {
    var configuration = try Configuration(at: config)
    if let corpus { configuration.corpus = try filled(corpus, "--out") }
    if let glossary { configuration.glossary = try filled(glossary, "--glossary") }
    if let lexicon { configuration.lexicon = try filled(lexicon, "--lexicon") }
    if frozen { configuration.isFrozen = true }
    if let mode { configuration.mode = mode }
    if configuration.isFrozen, configuration.lexicon == nil {
      throw ValidationError("--frozen needs --lexicon.")
    }
    if let layout { configuration.layout = try checked(layout, .layout) }
    if let formats {
      configuration.formats = try formats.split(separator: ",", omittingEmptySubsequences: false)
        .map { try checked(String($0), .format) }
    }
    return configuration
  }

  private func filled(_ path: String, _ flag: String) throws -> String {
    if path.isEmpty { throw ValidationError("\(flag) must name a file or folder.") }
    return path
  }

  private func checked(_ name: String, _ option: NamedChoice) throws -> String {
    if option.names.contains(name) { return name }
    throw ValidationError(option.problem(with: name))
  }
}

extension Configuration {
  /// What a settings file says, or `align.yml` where no file is named.
  ///
  /// - Throws: `InputError` for a faulty file.
  init(at path: String?) throws {
    guard let path = path ?? (Disk.exists("align.yml") ? "align.yml" : nil) else {
      self.init()
      return
    }
    guard let text = String(validating: try Disk.read(path), as: UTF8.self) else {
      throw InputError(path: path, reason: "is not valid UTF-8")
    }
    try self.init(yaml: text, path: path)
  }
}
