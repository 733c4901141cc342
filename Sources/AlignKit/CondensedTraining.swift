package import Alignment
import Bitext

/// Trains the weights of the condensed mode with documents that people aligned.
package struct CondensedTraining: Sendable {
  /// A passage as an example, and the gold standard that its beads are held against.
  private struct Passage: Sendable {
    let example: CondensedTrainer.Example
    let gold: GoldPassage
  }

  /// The passages of each document, by its file.
  private let documents: [(file: String, passages: [Passage])]

  /// Reads documents and learns the lexicon of each from it alone.
  ///
  /// - Parameter paths: gold standards; their documents lie beside them.
  /// - Throws: `InputError` for what can not be read, and for a document whose text is another.
  package init(_ paths: [String]) async throws {
    var documents: [(file: String, passages: [Passage])] = []
    for path in paths {
      for gold in try CondensedGold(path: path).documents {
        let file = CondensedGold.file(gold.file, beside: path)
        documents.append((file, try await CondensedTraining.passages(of: gold, in: file)))
      }
    }
    self.documents = documents
  }

  private static func passages(
    of gold: CondensedGold.Document, in file: String
  ) async throws -> [Passage] {
    let (aligner, document) = try await Project(Configuration()).alone(file)
    let golds = try gold.passages(of: document, in: file)
    let examples = aligner.examples(ofText: 0, right: golds.map(\.condensedBeads))
    return zip(examples, golds).map { Passage(example: $0, gold: $1) }
  }

  /// The weights that all documents teach.
  package func weights(jobs: Int) async -> CondensedWeights {
    await CondensedTrainer(documents.flatMap { $0.passages.map(\.example) }).weights(jobs: jobs)
  }

  /// How well each document is aligned with some weights.
  package func judged(
    _ weights: CondensedWeights
  ) -> [(file: String, passages: [CondensedEvaluation.Passage])] {
    documents.map { file, passages in
      (file, passages.map { $0.gold.compared($0.example.beads(weights)) })
    }
  }

  /// How well each document is aligned with what all others teach.
  package func leavingOut(
    jobs: Int
  ) async -> [(file: String, passages: [CondensedEvaluation.Passage])] {
    var results: [(file: String, passages: [CondensedEvaluation.Passage])] = []
    for (file, passages) in documents {
      let others = documents.filter { $0.file != file }.flatMap { $0.passages.map(\.example) }
      let weights = await CondensedTrainer(others).weights(jobs: jobs)
      results.append((file, passages.map { $0.gold.compared($0.example.beads(weights)) }))
    }
    return results
  }
}
