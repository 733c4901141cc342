import AlignKit
import ArgumentParser

struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Print the settings that hold: flags, then align.yml, then what is built in.")

  @OptionGroup var options: ConfigurationOptions

  func run() throws {
    try Failure.reported { try Terminal.print(try options.resolve().yaml) }
  }
}
