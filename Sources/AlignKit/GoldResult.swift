package import Alignment
import Bitext

/// How well a document, or several together, are aligned by a gold standard of sections.
package struct GoldResult: Sendable {
  /// What the gold standard calls the document; nil of several together.
  package let file: String?
  package let evaluation: CondensedEvaluation

  /// How many passages were taken in each mode.
  package let passages: (full: Int, condensed: Int)

  private let compared: [CondensedEvaluation.Passage]

  fileprivate init(_ file: String, _ compared: [CondensedEvaluation.Passage], condensed: Int) {
    self.file = file
    self.compared = compared
    evaluation = CondensedEvaluation(compared)
    passages = (compared.count - condensed, condensed)
  }

  /// The result of several documents together: their counts are added.
  package init(adding results: [GoldResult]) {
    file = nil
    compared = results.flatMap(\.compared)
    evaluation = CondensedEvaluation(compared)
    passages = (
      results.reduce(0) { $0 + $1.passages.full }, results.reduce(0) { $0 + $1.passages.condensed }
    )
  }
}

extension Project {
  /// Aligns each document of a gold standard of sections, learning from that document alone.
  ///
  /// - Parameters:
  ///   - gold: the path of the gold standard.
  ///   - folder: where its documents lie; nil where they lie beside it.
  ///   - jobs: how many documents are aligned at a time, at least 1.
  /// - Returns: how well each was aligned.
  /// - Throws: `InputError` for what can not be read, and for a document whose text is another.
  package func results(
    against gold: String, documentsIn folder: String?, jobs: Int
  ) async throws -> [GoldResult] {
    let documents = try CondensedGold(path: gold).documents
    if documents.isEmpty { throw InputError(path: gold, reason: "names no document") }
    let results = await documents.concurrentMap(jobs: jobs) { document in
      await self.result(
        of: document, in: CondensedGold.file(document.file, beside: gold, in: folder))
    }
    return try results.map { try $0.get() }
  }

  private func result(
    of gold: CondensedGold.Document, in file: String
  ) async -> Result<GoldResult, any Error> {
    do {
      let (aligner, document) = try await alone(file)
      let passages = try gold.passages(of: document, in: file)
      let compared = zip(passages, aligner.beads(ofText: 0)).map { passage, beads in
        passage.compared(beads.map { BeadIndices(first: $0.source, second: $0.target) })
      }
      return .success(
        GoldResult(
          gold.file, compared,
          condensed: aligner.modeChoices(ofText: 0).count(where: \.isCondensed)))
    } catch {
      return .failure(error)
    }
  }
}
