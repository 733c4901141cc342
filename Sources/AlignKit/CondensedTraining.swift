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
    let passages = document.sections.flatMap(\.passages).filter(\.isTwoSided)
    guard passages.count == gold.sections.count else {
      throw InputError(
        path: file,
        reason: "has \(passages.count) aligned sections, its gold standard \(gold.sections.count)")
    }
    let golds = try zip(passages, gold.sections).map { passage, section in
      guard
        let map = GoldPassage(
          section, source: passage.source.map(\.text), target: passage.target.map(\.text))
      else {
        throw InputError(
          path: file, reason: "section '\(section.title)' differs from the gold standard")
      }
      return map
    }
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

/// A section of a gold standard beside the segments of the same text.
struct GoldPassage: Sendable {
  private let section: CondensedGold.Section
  private let source: SentenceMap
  private let target: SentenceMap

  /// Nil where the texts differ. English is the source, Chinese the target.
  init?(_ section: CondensedGold.Section, source: [String], target: [String]) {
    guard let english = SentenceMap(source, onto: section.en),
      let chinese = SentenceMap(target, onto: section.zh)
    else { return nil }
    self.section = section
    self.source = english
    self.target = chinese
  }

  /// The beads of the gold standard with the segments of the text. A segment stands in one.
  var condensedBeads: [CondensedBead] {
    var free = Set(source.sentences.indices)
    return section.beads.compactMap { bead in
      let full = free.filter { !Set(source.sentences[$0]).isDisjoint(with: bead.en) }.sorted()
      let condensed = target.sentences.indices.filter {
        !Set(target.sentences[$0]).isDisjoint(with: bead.zh)
      }
      guard !full.isEmpty, let first = condensed.first, let last = condensed.last else {
        return nil
      }
      free.subtract(full)
      return CondensedBead(condensed: first..<last + 1, full: full)
    }
  }

  func compared(_ beads: [CondensedBead]) -> CondensedEvaluation.Passage {
    compared(beads.map { BeadIndices(first: $0.full, second: Array($0.condensed)) })
  }

  /// Beads of segments, as those of the gold standard's sentences, beside its own.
  func compared(_ beads: [BeadIndices]) -> CondensedEvaluation.Passage {
    CondensedEvaluation.Passage(
      beads: beads.map { bead in
        BeadIndices(
          first: Set(bead.first.flatMap { source.sentences[$0] }).sorted(),
          second: Set(bead.second.flatMap { target.sentences[$0] }).sorted())
      },
      gold: section.beads.map { BeadIndices(first: $0.en.sorted(), second: $0.zh.sorted()) },
      sourceCount: section.en.count, targetCount: section.zh.count)
  }
}
