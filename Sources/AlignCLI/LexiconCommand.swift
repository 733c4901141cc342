import AlignKit
import ArgumentParser
import Formats

struct LexiconCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Print a lexicon of `align learn` as a table.",
    discussion: """
      A row is a pair of units: stems, words, and Chinese characters by themselves. Numbers tell how \
      often each was seen, and how likely each translates the other.
      """)

  @Argument(help: "The file of the lexicon.")
  var file: String

  func run() async throws {
    try await Failure.reported {
      try Terminal.print(LexiconTSV.text(try LexiconFile.read(try Disk.read(file), path: file)))
    }
  }
}
