import AlignKit
import ArgumentParser
import Bitext
import Formats
import Segmentation

struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print the aligned pairs of a document side by side.",
    discussion: """
      Where a bead passes over a sentence stands […].

      EXAMPLES
        align show seeds/article.md
        align show --json seeds/article.md | jq '.sections[].beads[].kind'
      """)

  @Argument(help: "A document; of a pair of files, either.")
  var file: String

  @Option(help: ArgumentHelp("Only beads of less confidence, such as 0.8.", valueName: "number"))
  var below: Double?

  @Flag(help: "Print the document as one JSON object.")
  var json = false

  @OptionGroup var options: ConfigurationOptions

  func validate() throws {
    if json, below != nil { throw ValidationError("--json and --below exclude each other.") }
  }

  func run() async throws {
    try await Failure.reported {
      let bar = ProgressBar(isShown: true)
      let document = try await Project(try options.resolve()).align(file) { bar.show($0) }
      bar.clear()
      for notice in document.document.notices {
        Terminal.printError("warning: \(notice.error)".displayable)
      }
      if json {
        try Terminal.print(try DocumentJSON.text(document))
      } else {
        try Terminal.print(SideBySide(document, below: below, width: Terminal.width).text)
      }
    }
  }
}

/// An aligned document in two columns, the source on the left.
private struct SideBySide {
  private let document: AlignedDocument
  private let texts: ShownTexts
  private let below: Double?
  private let column: Int
  private let width: Int

  /// Columns before the text: number, kind and confidence of a bead.
  private static let margin = 14

  /// - Parameters:
  ///   - document: what is shown.
  ///   - below: the confidence from which on a bead is left out; nil to show all.
  ///   - width: columns of the terminal.
  init(_ document: AlignedDocument, below: Double?, width: Int) {
    self.document = document
    texts = ShownTexts(document)
    self.below = below
    self.width = max(60, width)
    column = (self.width - SideBySide.margin - 3) / 2
  }

  var text: String {
    var number = 0
    return document.sections.map { section in
      let units = section.units.compactMap { unit -> String? in
        number += 1
        if let below, unit.confidence >= below { return nil }
        return rows(unit, number: number)
      }
      return units.isEmpty && below != nil ? "" : title(section.title) + units.joined()
    }.joined()
  }

  private func title(_ title: String) -> String {
    let name = title.isEmpty ? "" : " \(title.displayable) "
    let line = String(repeating: "─", count: max(2, width - 2 - name.displayWidth))
    return Terminal.styled("──\(name)\(line)", .bold) + "\n"
  }

  private func rows(_ unit: TranslationUnit, number: Int) -> String {
    let left = texts.source(unit).displayable.wrapped(to: column)
    let right = texts.target(unit).displayable.wrapped(to: column)
    let confidence = unit.isAligned ? "\((unit.confidence * 100).rounded() / 100)" : ""
    let head =
      "\(number)".leftPadded(to: 4) + " " + unit.kind.rightPadded(to: 4)
      + confidence.leftPadded(to: 4) + " "
    return (0..<max(left.count, right.count)).map { line in
      let margin =
        line == 0
        ? Terminal.styled(head, .dim) : String(repeating: " ", count: SideBySide.margin)
      let source = line < left.count ? left[line] : ""
      let target = line < right.count ? right[line] : ""
      return margin + source.rightPadded(to: column) + Terminal.styled(" │ ", .dim) + target + "\n"
    }.joined()
  }
}

extension String {
  fileprivate func rightPadded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }

  fileprivate func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - displayWidth)) + self
  }
}
