import AlignKit
import Alignment
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
      have the numbers that `align show` prints. Where a passage of some length begins stands \
      how it was taken, and why.

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
      let texts = ShownTexts(document)
      var passage: Int?
      for (index, unit) in units.enumerated() where bead == nil || bead == index + 1 {
        if let explanation = explanations[index], explanation.passage != passage {
          passage = explanation.passage
          if let reason = explanation.choice.reason {
            try Terminal.print("mode  \(reason)\n\n")
          }
        }
        try Terminal.print(
          ExplainedBead(
            number: index + 1, unit: unit, explanation: explanations[index], texts: texts,
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
  let texts: ShownTexts
  let languages: LanguagePair

  /// So many pairs of words are shown.
  private static let pairs = 12

  var text: String {
    let head = "bead \(number)  \(unit.kind)  confidence \(ExplainedBead.figure(unit.confidence))"
    let source = "  \(languages.source.tag)  \(texts.source(unit))"
    let target = "  \(languages.target.tag)  \(texts.target(unit))"
    return ([Terminal.styled(head, .bold), source.displayable, target.displayable] + reasons)
      .joined(separator: "\n") + "\n\n"
  }

  private var reasons: [String] {
    guard let explanation else { return ["  nothing stands beside it"] }
    let features = explanation.features.map { feature in
      "  \(feature.name)  \(ExplainedBead.signed(feature.price))" + note(feature.name, explanation)
    }
    let rival = explanation.rival.map { rival in
      // A bead of a condensed passage may be less likely by itself and fit better with the others.
      "  best rival  \(rival.kind), \(ExplainedBead.figure(abs(rival.difference))) "
        + (rival.difference < 0 ? "better by itself" : "worse")
    }
    return features + lengths(explanation) + words(explanation) + [rival ?? "  no rival"]
  }

  private func note(_ feature: String, _ explanation: UnitExplanation) -> String {
    feature == "length" && unit.isAligned ? "  " + lengths(explanation.lengths) : ""
  }

  /// The lengths of a bead of a condensed passage, where they are no feature of a bead.
  private func lengths(_ explanation: UnitExplanation) -> [String] {
    guard explanation.choice.isCondensed, unit.isAligned else { return [] }
    return ["  lengths  " + lengths(explanation.lengths)]
  }

  private func lengths(_ lengths: (source: Double, expected: Double)) -> String {
    "\(languages.source.tag) \(Int(lengths.source)), expected \(Int(lengths.expected))"
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

extension ModeChoice {
  /// The mode and why it was taken; nil where the passage is too small to be looked at.
  fileprivate var reason: String? {
    let mode = isCondensed ? "condensed" : "full"
    if isForced { return "\(mode): forced" }
    if isSmall { return nil }
    if isLarge { return "\(mode): it is too large to be condensed as one" }
    let full = isTargetCondensed ? "the original" : "the translation"
    return "\(mode): \(full) is \(ModeChoice.figure(lengthRatio)) times as long as usual, has "
      + "\(ModeChoice.figure(sentenceRatio)) sentences for each, "
      + "\(ModeChoice.figure(fillers)) fillers in 100 words"
  }

  private static func figure(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
