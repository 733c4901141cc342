import Foundation

/// How strongly phrases translate each other: by how often they do, and by their words.
struct Association {
  private let tables: MiningTables

  /// The log-likelihood ratio from which on two phrases do not meet by chance: 1 in 1000.
  private static let leastRatio = 10.83

  init(_ tables: MiningTables) { self.tables = tables }

  /// - Parameters:
  ///   - key: two phrases.
  ///   - count: in how many pairs of texts they translate each other, at least 1.
  /// - Returns: 0 to 1.
  func strength(_ key: PhrasePairs.Key, _ count: Int) -> Double {
    let (english, chinese) = (
      tables.english.counts[Int(key.english)], tables.chinese.counts[Int(key.chinese)]
    )
    let ratio = Association.likelihoodRatio(
      both: count, english, chinese, of: tables.corpus.count)
    let isMutual = count * tables.corpus.count > english * chinese
    guard isMutual, ratio >= Association.leastRatio else { return 0 }
    // Half a pair less, so that two pairs of two say less than twenty of twenty.
    let dice = 2 * (Double(count) - 0.5) / Double(english + chinese)
    return dice.squareRoot() * pow(coverage(key), 2)
  }

  /// -2 log λ (Dunning 1993, Accurate methods for the statistics of surprise and coincidence,
  /// Computational Linguistics 19(1), 61-74).
  private static func likelihoodRatio(
    both: Int, _ english: Int, _ chinese: Int, of pairs: Int
  ) -> Double {
    let cells = [both, english - both, chinese - both, pairs - english - chinese + both]
    let margins = [english, pairs - english, chinese, pairs - chinese]
    func sum(_ counts: [Int]) -> Double {
      counts.reduce(0) { $0 + ($1 > 0 ? Double($1) * log(Double($1)) : 0) }
    }
    return 2 * (sum(cells) + sum([pairs]) - sum(margins))
  }

  /// The share of the words that are linked with a word of the other phrase.
  private func coverage(_ key: PhrasePairs.Key) -> Double {
    let links = tables.links
    let stems = tables.english.words[Int(key.english)].map { links.stems[Int($0)] }
      .filter { $0 >= 0 }
    let words = tables.chinese.words[Int(key.chinese)].filter {
      tables.corpus.chinese.classes[Int($0)] != .ambiguous
    }
    let linkedWords = words.filter { word in
      links.links[Int(word)].contains { stems.contains($0.stem) }
    }
    let linkedStems = stems.filter { stem in
      words.contains { word in links.links[Int(word)].contains { $0.stem == stem } }
    }
    return Double(linkedWords.count + linkedStems.count) / Double(words.count + stems.count)
  }
}
