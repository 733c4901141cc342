import AlignKit
import ArgumentParser
import Bitext
import Segmentation
import Terminology

/// Where the term base is.
struct GlossaryPlace: ParsableArguments {
  @Option(help: "The folder of the term base.")
  var glossary: String?

  @Option(help: "The settings file. (default: align.yml, where there is one)")
  var config: String?

  func validate() throws {
    if let glossary, glossary.allSatisfy(\.isWhitespace) {
      throw ValidationError("--glossary must not be empty.")
    }
  }

  /// What the settings file says, with the folder of the term base.
  ///
  /// - Throws: `InputError` for a faulty file.
  func configuration() throws -> Configuration {
    var configuration = try Configuration(at: config)
    if let glossary { configuration.glossary = glossary }
    return configuration
  }

  /// Opens the term base; what can not be read of it is warned of. Mined terms are on the desk where
  /// they are to be decided about.
  func desk(_ configuration: Configuration, mined: [MinedTerm] = []) -> GlossaryDesk {
    let folder = GlossaryFolder(reading: configuration.glossary)
    for problem in folder.problems + folder.notices {
      Terminal.printError("warning: \(problem)".displayable)
    }
    return GlossaryDesk(folder, configuration.languages, mined: mined)
  }
}
