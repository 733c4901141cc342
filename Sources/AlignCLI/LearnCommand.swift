import AlignKit
import ArgumentParser
import Bitext
import Foundation

struct LearnCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Learn a lexicon from translations, for `align --lexicon`.",
    discussion: """
      The lexicon holds stems and numbers, no sentence. An old translation memory makes the beads \
      of short documents better at once; so does a dictionary that you own. `align formats` lists \
      what can be learned from.

      EXAMPLES
        align learn memory.tmx --out memory.lexicon
        align learn cedict_ts.u8 --out words.lexicon
        align learn corpus/ --out corpus.lexicon
        align learn /usr/share/locale/zh_CN/LC_MESSAGES --out messages.lexicon
        align learn news.zh news.en --out news.lexicon   line by line, or aligned first
        align seeds/ --lexicon memory.lexicon
      """)

  @Argument(
    help:
      "Memories, tables, catalogs, dictionaries, pairs NAME.zh and NAME.en, and folders of these.")
  var files: [String]

  @Option(help: "The file for the lexicon.")
  var out: String

  @Option(help: "A lexicon to start from.")
  var lexicon: String?

  @Flag(help: "Learn from these files alone, without what is known of the commonest words.")
  var alone = false

  @Option(help: ArgumentHelp("The two languages, such as en,zh.", valueName: "tags"))
  var languages = "en,zh"

  @Option(help: "How many texts are looked at at a time.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  func run() async throws {
    let tags = languages.split(separator: ",").map { Language(String($0)) }
    guard tags.count == 2 else { throw ValidationError("--languages takes two tags, as in en,zh.") }
    let pair = LanguagePair(source: tags[0], target: tags[1])
    try await Failure.reported {
      let bar = ProgressBar(isShown: true)
      let report = try await Lessons(files, languages: pair, usesSeedLexicon: !alone)
        .learn(startingFrom: lexicon, to: out, jobs: jobs) { bar.show($0) }
      bar.clear()
      try Terminal.print(
        """
        files      \(report.files)
        sentences  \(report.sentences)
        skipped    \(report.skipped)
        pairs      \(report.pairs)
        \(out)  \(report.bytes / 1000) kB

        """)
    }
  }
}
