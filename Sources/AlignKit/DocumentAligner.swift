import Alignment
import Bitext
import Terminology

/// Finds the beads of documents.
enum DocumentAligner: Sendable {
  /// With what was learned from all of them; the numbers are those of the texts that documents are,
  /// by the names of the documents.
  case learned(Aligner, numbers: [String: Int])

  /// With a lexicon alone, each document by itself, in a copy of an empty collection.
  case fixed(LearnedLexicon, TextCollection, AlignmentMode)

  /// So many documents a job are read before what they hold is put together.
  private static let batch = 16

  /// Reads documents and learns from them. One that can not be read is passed over: whoever wants
  /// it aligned will find out.
  ///
  /// - Parameters:
  ///   - documents: in the order that decides about everything that is learned.
  ///   - known: what was learned from other texts before.
  ///   - configuration: what the documents are written in, and how their passages are taken.
  ///   - jobs: how many are read at a time, at least 1.
  ///   - progress: called now and then, from any task.
  init(
    learningFrom documents: [AlignmentJob], startingFrom known: LearnedLexicon?,
    _ configuration: Configuration, jobs: Int, progress: @escaping @Sendable (Progress) -> Void
  ) async {
    var collection = TextCollection(configuration.languages)
    var numbers: [String: Int] = [:]
    for start in stride(from: 0, to: documents.count, by: jobs * DocumentAligner.batch) {
      let batch = documents[start..<min(start + jobs * DocumentAligner.batch, documents.count)]
      let texts = await Array(batch).concurrentMap(jobs: jobs) { try? $0.read().units }
      for (job, text) in zip(batch, texts) {
        guard let text = text ?? nil else { continue }
        numbers[job.seed.name] = numbers.count
        collection.append(text.units, text.glossary)
      }
      progress(Progress(stage: .reading, done: batch.endIndex, total: documents.count, name: ""))
    }
    let aligner = await Aligner(
      learningFrom: collection, startingFrom: known, mode: configuration.mode, jobs: jobs
    ) { done, total in
      progress(Progress(stage: .learning, done: done, total: total, name: ""))
    }
    self = .learned(aligner, numbers: numbers)
  }

  /// Learns from one document alone.
  ///
  /// - Parameters:
  ///   - draft: the document.
  ///   - known: what was learned from other texts before.
  ///   - collection: an empty one.
  ///   - mode: how passages are taken.
  init(
    learningFrom draft: AlignmentJob.Draft, startingFrom known: LearnedLexicon?,
    _ collection: TextCollection, _ mode: AlignmentMode
  ) async {
    var collection = collection
    var numbers: [String: Int] = [:]
    if let text = draft.units {
      collection.append(text.units, text.glossary)
      numbers[draft.document.document.name] = 0
    }
    let aligner = await Aligner(
      learningFrom: collection, startingFrom: known, mode: mode, jobs: 1
    ) { _, _ in }
    self = .learned(aligner, numbers: numbers)
  }

  func align(_ draft: AlignmentJob.Draft) -> AlignedDocument {
    draft.document.aligned(text(draft).map { $0.aligner.beads(ofText: $0.number) } ?? [])
  }

  /// Why each unit of a document was made, in order; nil for those that faced nothing.
  func explanations(_ draft: AlignmentJob.Draft) -> [PassageExplanation?] {
    guard let (aligner, number) = text(draft) else { return draft.document.explained([]) }
    let choices = aligner.modeChoices(ofText: number)
    let explanations = zip(aligner.explanations(ofText: number), choices).enumerated().map {
      let (passage, (explanations, choice)) = $0
      return explanations.map {
        PassageExplanation(explanation: $0, passage: passage, choice: choice)
      }
    }
    return draft.document.explained(explanations)
  }

  /// The aligner of a document and its number there; nil where nothing faces anything.
  private func text(_ draft: AlignmentJob.Draft) -> (aligner: Aligner, number: Int)? {
    switch self {
    case .learned(let aligner, let numbers):
      return numbers[draft.document.document.name].map { (aligner, $0) }
    case .fixed(let lexicon, var collection, let mode):
      guard let text = draft.units else { return nil }
      collection.append(text.units, text.glossary)
      return (Aligner(fixed: lexicon, for: collection, mode: mode), 0)
    }
  }
}

/// Why a unit was made, and how its passage was taken.
struct PassageExplanation {
  let explanation: Explanation

  /// The number of the passage among those with two sides.
  let passage: Int
  let choice: ModeChoice
}

/// What the aligner sees of a document.
private struct DocumentUnits: Sendable {
  let units: LocalText
  let glossary: TermAnchors
}

extension AlignmentJob.Draft {
  /// Nil where nothing faces anything.
  fileprivate var units: DocumentUnits? {
    let glossary = anchors
    return document.units(glossary).map { DocumentUnits(units: $0, glossary: glossary) }
  }
}
