import Alignment
import Bitext
import Terminology

/// An aligner that has learned from all documents of a project.
struct LearnedAligner: Sendable {
  private let aligner: Aligner

  /// The numbers of the texts that documents are, by the names of the documents.
  private let numbers: [String: Int]

  /// So many documents a job are read before what they hold is put together.
  private static let batch = 16

  /// Reads documents and learns from them. One that can not be read is passed over: whoever wants
  /// it aligned will find out.
  ///
  /// - Parameters:
  ///   - documents: in the order that decides about everything that is learned.
  ///   - languages: what they are written in.
  ///   - jobs: how many are read at a time, at least 1.
  ///   - progress: called now and then, from any task.
  init(
    learningFrom documents: [AlignmentJob], languages: LanguagePair, jobs: Int,
    progress: @escaping @Sendable (Progress) -> Void
  ) async {
    var collection = TextCollection(languages)
    var numbers: [String: Int] = [:]
    for start in stride(from: 0, to: documents.count, by: jobs * LearnedAligner.batch) {
      let batch = documents[start..<min(start + jobs * LearnedAligner.batch, documents.count)]
      let texts = await Array(batch).concurrentMap(jobs: jobs) { job in
        guard let draft = try? job.read() else { return nil as ReadText? }
        return draft.document.units(draft.glossary).map { ReadText($0, draft.glossary) }
      }
      for (job, text) in zip(batch, texts) {
        guard let text else { continue }
        numbers[job.seed.name] = numbers.count
        collection.append(text.units, text.glossary)
      }
      progress(
        Progress(stage: .reading, done: batch.endIndex, total: documents.count, name: ""))
    }
    self.numbers = numbers
    aligner = await Aligner(learningFrom: collection, jobs: jobs) { done, total in
      progress(Progress(stage: .learning, done: done, total: total, name: ""))
    }
  }

  /// The beads of a document.
  func align(_ draft: AlignmentJob.Draft) -> AlignedDocument {
    let number = numbers[draft.document.document.name]
    return draft.document.aligned(number.map(aligner.beads) ?? [])
  }
}

private struct ReadText: Sendable {
  let units: LocalText
  let glossary: Glossary

  init(_ units: LocalText, _ glossary: Glossary) {
    self.units = units
    self.glossary = glossary
  }
}
