package import Bitext

/// A learned lexicon as a table that people read: a row for each pair.
package enum LexiconTSV {
  /// The head names both languages, how often each unit was seen, and how likely each unit of a pair
  /// translates the other, to four places.
  package static func text(_ lexicon: LearnedLexicon) -> String {
    let (source, target) = (lexicon.languages.source.tag, lexicon.languages.target.tag)
    let head = [
      source, target, "\(source) count", "\(target) count", "\(target) given \(source)",
      "\(source) given \(target)",
    ]
    return TSV.text(
      [head]
        + lexicon.pairs.map { pair in
          let (source, target) = (Int(pair.source), Int(pair.target))
          return [
            lexicon.sourceUnits[source], lexicon.targetUnits[target],
            "\(lexicon.sourceCounts[source])", "\(lexicon.targetCounts[target])",
            decimal(pair.forward), decimal(pair.backward),
          ]
        })
  }

  private static func decimal(_ probability: Float) -> String {
    let digits = String(Int((probability * 10_000).rounded()) + 10_000)
    return digits.hasPrefix("2") ? "1" : "0.\(digits.dropFirst())"
  }
}
