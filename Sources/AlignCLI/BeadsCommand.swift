import AlignKit
import ArgumentParser
import Bitext
import Formats
import Foundation

struct BeadsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "beads",
    abstract: "Align texts with one sentence a line, and print sentence numbers.",
    discussion: """
      A line of the output is a bead: the numbers of its sentences in the first text, in the \
      second, and its confidence, as in [0,1]:[0]:0.970.

      EXAMPLES
        align beads chapter.zh chapter.en
        align beads --folder texts --out beads   all NAME.zh and NAME.en of a folder
      """)

  @Argument(help: "Two texts; the first one's numbers stand first.")
  var files: [String] = []

  @Option(help: "Align each NAME.zh of a folder with its NAME.en.")
  var folder: String?

  @Option(help: "The folder for NAME.beads, Chinese numbers first.")
  var out: String?

  @Option(help: ArgumentHelp("The languages of the two texts, such as zh,en.", valueName: "tags"))
  var languages: String?

  @Option(help: "A lexicon that `align learn` wrote, to start from.")
  var lexicon: String?

  @Option(help: "How many texts are aligned at a time.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  func validate() throws {
    guard (folder == nil) == (out == nil) else {
      throw ValidationError("--folder and --out belong together.")
    }
    if folder == nil, files.count != 2 { throw ValidationError("Name two texts, or --folder.") }
    if folder != nil, !files.isEmpty { throw ValidationError("Name texts or --folder, not both.") }
  }

  func run() async throws {
    try await Failure.reported {
      guard let folder, let out else {
        let texts = try SentenceFiles(
          first: files[0], second: files[1], languages: try languagePair())
        let beads = try await SentenceFiles.beads(
          of: [texts], startingFrom: lexicon, jobs: jobs)
        return try Terminal.print(BeadsText.text(beads[0]))
      }
      let names = try LineFile.names(in: folder, ending: ".zh")
      if let alone = names.first(where: { !Disk.exists("\(folder)/\($0).en") }) {
        throw InputError(path: "\(folder)/\(alone).zh", reason: "has no \(alone).en beside it")
      }
      for path in names.map({ "\(out)/\($0).beads" }) where Disk.exists(path) {
        guard (try? BeadsFile.read(try Disk.read(path), path: path)) != nil else {
          throw InputError(path: path, reason: "is in the way and holds no beads; move it away")
        }
      }
      let texts = try names.map { name in
        try SentenceFiles(
          first: "\(folder)/\(name).zh", second: "\(folder)/\(name).en",
          languages: (.chinese, .english))
      }
      let found = try await SentenceFiles.beads(of: texts, startingFrom: lexicon, jobs: jobs)
      for (name, beads) in zip(names, found) {
        try Disk.write(BeadsText.text(beads), to: "\(out)/\(name).beads")
      }
    }
  }

  private func languagePair() throws -> (first: Language, second: Language)? {
    guard let languages else { return nil }
    let tags = languages.split(separator: ",").map { Language(String($0)) }
    guard tags.count == 2 else { throw ValidationError("--languages takes two tags, as in zh,en.") }
    return (tags[0], tags[1])
  }
}
