import AlignKit
import ArgumentParser
import Bitext
import Formats
import Segmentation

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tell why the beads of a document were made.",
    discussion: """
      For each bead: what its kind, its lengths, its ends and its words add to the score (natural \
      logarithms), which words speak for it, and the best bead that was given up for it. Beads \
      have the numbers that `align show` prints.

      EXAMPLES
        align explain seeds/article.md
        align explain seeds/article.md 12
      """)

  @Argument(help: "A document.")
  var file: String

  @Argument(help: "The number of a bead. (default: all)")
  var bead: Int?

  @OptionGroup var options: ConfigurationOptions

  func run() async throws {
    try await Failure.reported {
      let bar = ProgressBar(isShown: true)
      let (document, explanations) = try await Project(try options.resolve())
        .explain(file) { bar.show($0) }
      bar.clear()
      let units = document.units
      if let bead, !(1...max(1, units.count)).contains(bead) {
        throw ValidationError("\(file) has \(units.count) beads; there is no bead \(bead).")
      }
      for (index, unit) in units.enumerated() where bead == nil || bead == index + 1 {
        try Terminal.print(
          ExplainedBead(
            number: index + 1, unit: unit, explanation: explanations[index],
            languages: document.document.languages
          ).text)
      }
    }
  }
}

/// One bead and the reasons for it, as lines.
private struct ExplainedBead {
  let number: Int
  let unit: TranslationUnit
  let explanation: UnitExplanation?
  let languages: LanguagePair

  /// So many pairs of words are shown.
  private static let pairs = 12

  var text: String {
    let head = "bead \(number)  \(unit.kind)  confidence \(ExplainedBead.figure(unit.confidence))"
    let source = "  \(languages.source.tag)  \(unit.source.joinedText(languages.source))"
    let target = "  \(languages.target.tag)  \(unit.target.joinedText(languages.target))"
    return ([Terminal.styled(head, .bold), source.displayable, target.displayable] + reasons)
      .joined(separator: "\n") + "\n\n"
  }

  private var reasons: [String] {
    guard let explanation else { return ["  nothing stands beside it"] }
    let features = explanation.features.map { feature in
      "  \(feature.name)  \(ExplainedBead.signed(feature.price))" + note(feature.name, explanation)
    }
    let rival = explanation.rival.map { rival in
      "  best rival  \(rival.kind), \(ExplainedBead.figure(rival.difference)) worse"
    }
    return features + words(explanation) + [rival ?? "  no rival"]
  }

  private func note(_ feature: String, _ explanation: UnitExplanation) -> String {
    guard feature == "length", unit.isAligned else { return "" }
    return "  \(languages.source.tag) \(Int(explanation.lengths.source)), "
      + "expected \(Int(explanation.lengths.expected))"
  }

  private func words(_ explanation: UnitExplanation) -> [String] {
    if explanation.evidence.isEmpty { return [] }
    let pairs = explanation.evidence.prefix(ExplainedBead.pairs).map { pair in
      "\(pair.source) = \(pair.target) \(ExplainedBead.signed(pair.weight))".displayable
    }
    return ["  words  " + pairs.joined(separator: ", ")]
  }

  private static func signed(_ value: Double) -> String {
    (value < 0 ? "-" : "+") + figure(abs(value))
  }

  private static func figure(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
  }
}
