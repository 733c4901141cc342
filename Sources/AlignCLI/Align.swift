import AlignKit
import ArgumentParser
import Bitext

/// The command `align`.
@main
struct Align: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract: "Aligns bilingual documents and keeps their terms.",
    discussion: """
      Reads documents in two languages, splits both into sentences, finds which sentences \
      translate each other, and writes parallel corpora and a list of terms.

      EXAMPLES
        align seeds/                  align every document of a folder
        align check seeds/            hold them against the glossary and the rules
        align glossary                the terms, and what documents propose
        align show seeds/article.md   see the pairs side by side
        align segment --lang zh a.txt one sentence a line
        align export tmx -o all.tmx   corpora for other tools
        align import memory.tmx       and theirs into a corpus
        align formats                 the layouts and formats there are
        align rules                   what align check looks for

      EXIT CODES
        0  all is well
        1  align check: a finding reaches the level at which it fails
        2  a file could not be read or written; the others were done
        64 the command line is wrong
      """,
    version: ToolVersion.current,
    subcommands: [
      RunCommand.self, CheckCommand.self, GlossaryCommand.self, RulesCommand.self,
      ExportCommand.self, ImportCommand.self, ConvertCommand.self, ShowCommand.self,
      ExplainCommand.self, SegmentCommand.self, BeadsCommand.self,
      LearnCommand.self, LexiconCommand.self, EvaluateCommand.self, FormatsCommand.self,
      ConfigCommand.self,
    ],
    defaultSubcommand: RunCommand.self)
}
