import AlignKit
import ArgumentParser

struct ConfigCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Print the settings that hold: flags, then align.yml, then what is built in.")

  @OptionGroup var options: ConfigurationOptions

  func run() async throws {
    try await Failure.reported { try Terminal.print(try options.resolve().yaml) }
  }
}
