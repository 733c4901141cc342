import Bitext

/// What is known of units before a text is looked at, as counts: so often each unit is taken to have
/// been seen as the translation of another.
struct SeedCounts: Sendable {
  let targetFromSource: TranslationTable
  let sourceFromTarget: TranslationTable

  /// How many counts the built-in seeds of a unit are worth together.
  private static let builtIn: Float = 3

  /// How many counts of a unit are carried over from other texts, at most.
  private static let carried: Float = 20

  init(_ collection: TextCollection, _ known: LearnedLexicon?) {
    let seeds = Seeds(collection).pairs
    let known = known.map { KnownPairs($0, in: collection).pairs } ?? []
    targetFromSource = SeedCounts.table(
      seeds.map { ($0.source, $0.target, $0.forward) },
      known.map { ($0.source, $0.target, $0.forward) },
      rows: collection.source.count, columns: collection.target.count)
    sourceFromTarget = SeedCounts.table(
      seeds.map { ($0.target, $0.source, $0.backward) },
      known.map { ($0.target, $0.source, $0.backward) },
      rows: collection.target.count, columns: collection.source.count)
  }

  private typealias Entry = (row: Int32, column: Int32, value: Float)

  /// The seeds of each row, scaled to what they are worth, and what is carried over.
  private static func table(
    _ seeds: [Entry], _ known: [Entry], rows: Int, columns: Int
  ) -> TranslationTable {
    var totals = [Float](repeating: 0, count: rows)
    for seed in seeds { totals[Int(seed.row)] += seed.value }
    let scaled = seeds.filter { $0.value > 0 }
      .map { ($0.row, $0.column, builtIn * $0.value / totals[Int($0.row)]) }
    return TranslationTable(scaled + known, rows: rows, columns: columns)
  }

  /// The pairs of a lexicon whose units a collection holds, with the counts of both directions.
  private struct KnownPairs {
    private(set) var pairs: [(source: Int32, target: Int32, forward: Float, backward: Float)] = []

    init(_ lexicon: LearnedLexicon, in collection: TextCollection) {
      let isReversed = lexicon.languages.source.code == collection.languages.target.code
      let (source, target) =
        isReversed
        ? (collection.target, collection.source) : (collection.source, collection.target)
      let sources = lexicon.sourceUnits.map { source.find($0.utf8) }
      let targets = lexicon.targetUnits.map { target.find($0.utf8) }
      for pair in lexicon.pairs {
        guard let source = sources[Int(pair.source)], let target = targets[Int(pair.target)] else {
          continue
        }
        let forward = pair.forward * KnownPairs.carried(lexicon.sourceCounts[Int(pair.source)])
        let backward = pair.backward * KnownPairs.carried(lexicon.targetCounts[Int(pair.target)])
        pairs.append(
          isReversed
            ? (target, source, backward, forward) : (source, target, forward, backward))
      }
    }

    private static func carried(_ count: Int) -> Float { min(Float(count), SeedCounts.carried) }
  }
}
