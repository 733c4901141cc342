package import Bitext
import Synchronization

/// Finds which segments of two languages translate each other, in many texts that share a lexicon.
///
/// Rounds: beads are found with the seeds alone, then with a lexicon learned from the beads of the
/// round before. What is learned from are all likely beads with their probabilities, not the best
/// ones alone.
package struct Aligner: Sendable {
  private let collection: TextCollection
  private var model: AlignmentModel

  /// For each passage of each text where its beads are looked for.
  private var bands: [[Band]] = []

  /// How passages are taken.
  private let mode: AlignmentMode

  /// How many times a lexicon is learned.
  private static let rounds = 2

  /// Learns a lexicon from texts.
  ///
  /// - Parameters:
  ///   - collection: the texts.
  ///   - known: what was learned from other texts before.
  ///   - mode: how passages are taken.
  ///   - jobs: how many texts are looked at at a time, at least 1.
  ///   - progress: called after each text of each round, from any task.
  package init(
    learningFrom collection: TextCollection, startingFrom known: LearnedLexicon? = nil,
    mode: AlignmentMode = .auto, jobs: Int,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) async {
    self.collection = collection
    self.mode = mode
    let trainer = LexiconTrainer(collection, startingFrom: known)
    model = AlignmentModel(
      lexicon: trainer.seedLexicon(), priors: BeadPriors(collection.languages))
    let counter = Mutex(0)
    for _ in 0..<Aligner.rounds {
      let (model, bands) = (model, bands)
      let drafts = await Array(collection.texts.indices).concurrentMap(jobs: jobs) { number in
        let draft = TextDraft(
          collection.texts[number], number: number, model, in: bands.isEmpty ? nil : bands[number])
        let done = counter.withLock {
          $0 += 1
          return $0
        }
        progress(done, collection.texts.count * Aligner.rounds)
        return draft
      }
      self.bands = drafts.map(\.bands)
      self.model = await AlignmentModel(
        lexicon: trainer.lexicon(from: drafts.flatMap(\.beads)),
        priors: BeadPriors(collection.languages).adapted(to: BeadCounts(drafts.map(\.counts))))
    }
  }

  /// What was learned, for texts to come.
  package var learned: LearnedLexicon {
    LexiconExcerpt(model.lexicon, learnedFrom: collection).learned()
  }

  /// Takes a lexicon as it is: what is found in a text depends on that text alone.
  package init(
    fixed known: LearnedLexicon, for collection: TextCollection, mode: AlignmentMode = .auto
  ) {
    self.collection = collection
    self.mode = mode
    model = AlignmentModel(
      lexicon: LexiconTrainer(collection, startingFrom: known).seedLexicon(),
      priors: BeadPriors(collection.languages))
  }

  /// The most likely beads of a text, passage by passage; indices count within the passage.
  ///
  /// Each segment stands in exactly one bead.
  package func beads(ofText number: Int) -> [[Bead]] {
    passages(ofText: number) { passage in
      switch passage {
      case .full(let search, let band): search.beads(in: band)
      case .condensed(let search): search.beads()
      }
    }
  }

  /// Why each bead of a text was made, passage by passage.
  package func explanations(ofText number: Int) -> [[Explanation]] {
    passages(ofText: number) { passage in
      switch passage {
      case .full(let search, let band):
        search.explanations(in: band, source: collection.source, target: collection.target)
      case .condensed(let search): search.explanations()
      }
    }
  }

  /// How each passage of a text is taken, and what it looks like.
  package func modeChoices(ofText number: Int) -> [ModeChoice] {
    ModeChoice.choices(collection.texts[number], collection, mode)
  }

  func condensedContext(ofText number: Int) -> CondensedContext {
    CondensedContext(collection.texts[number], in: collection, model.lexicon)
  }

  private enum Passage {
    case full(PassageSearch, Band)
    case condensed(CondensedPassage)
  }

  private func passages<Result>(ofText number: Int, _ body: (Passage) -> Result) -> [Result] {
    let text = collection.texts[number]
    let rows = LexiconRows(model.lexicon)
    let condensed = condensedPassages(ofText: number)
    return text.passages.enumerated().map { index, passage in
      if let condensed = condensed[index] { return body(.condensed(condensed)) }
      let search = PassageSearch(text, passage, model, rows)
      return body(
        .full(search, bands.isEmpty ? search.firstBand() : bands[number][index]))
    }
  }

  /// The passages that are aligned as condensed ones; nil for the others.
  private func condensedPassages(ofText number: Int) -> [CondensedPassage?] {
    let passages = collection.texts[number].passages
    let isCondensed = mode == .full ? [] : modeChoices(ofText: number).map(\.isCondensed)
    if !isCondensed.contains(true) { return passages.map { _ in nil } }
    let context = condensedContext(ofText: number)
    return zip(passages, isCondensed).map { $1 ? CondensedPassage($0, in: context) : nil }
  }
}

/// What is known of how texts translate each other.
struct AlignmentModel: Sendable {
  let lexicon: Lexicon
  let priors: BeadPriors
}
