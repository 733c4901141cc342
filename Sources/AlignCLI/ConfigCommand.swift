import AlignKit
import ArgumentParser

struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Print the settings that hold: flags, then align.yml, then what is built in.")

  @OptionGroup var options: ConfigurationOptions

  func run() throws {
    Terminal.print(try Failure.reported { try options.resolve() }.yaml)
  }
}
