import AlignKit
import ArgumentParser
import Bitext

/// Flags that win over `align.yml`, which wins over what is built in.
struct ConfigurationOptions: ParsableArguments {
  @ArgumentParser.Option(name: .customLong("out"), help: "The folder for corpora.")
  var corpus: String?

  @ArgumentParser.Option(help: "The folder of the term base.")
  var glossary: String?

  @ArgumentParser.Option(
    name: .customLong("format"),
    help: ArgumentHelp("The formats of the corpora, such as tsv,tmx.", valueName: "names"))
  var formats: String?

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "The layout of the documents, where it should not be found out.", valueName: "name"))
  var layout: String?

  @ArgumentParser.Option(help: "The settings file.")
  var config: String = "align.yml"

  /// - Throws: `InputError` for a faulty settings file, `ValidationError` for a wrong flag.
  func resolve() throws -> Configuration {
    var configuration = Configuration()
    if Disk.exists(config) {
      let text = String(decoding: try Disk.read(config), as: UTF8.self)
      configuration = try Configuration(yaml: text, path: config)
    } else if config != "align.yml" {
      throw InputError(path: config, reason: "there is no such file")
    }
    if let corpus { configuration.corpus = try filled(corpus, "--out") }
    if let glossary { configuration.glossary = try filled(glossary, "--glossary") }
    if let layout { configuration.layout = try checked(layout, .layout) }
    if let formats {
      configuration.formats = try formats.split(separator: ",", omittingEmptySubsequences: false)
        .map { try checked(String($0), .format) }
    }
    return configuration
  }

  private func filled(_ path: String, _ flag: String) throws -> String {
    if path.isEmpty { throw ValidationError("\(flag) must name a folder.") }
    return path
  }

  private func checked(_ name: String, _ option: AlignKit.Option) throws -> String {
    if option.names.contains(name) { return name }
    throw ValidationError(option.problem(with: name))
  }
}
