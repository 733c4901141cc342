import Alignment
package import Bitext
import Formats
package import Terminology

/// Finds terms in the pairs of corpora, memories and tables.
package struct TermMining: Sendable {
  /// What was found, and in how much.
  package struct Report: Sendable {
    package let terms: [MinedTerm]
    package let files: Int
    package let pairs: Int

    /// Units and rows that lack one of the languages.
    package let skipped: Int

    /// Why files of the glossary, whose terms would be left out, could not be read.
    package let problems: [InputError]
  }

  private let paths: [String]
  private let configuration: Configuration

  /// So many pairs are one text when a lexicon is learned.
  private static let batch = 500

  /// A lexicon is learned from so many pairs at most, which are spread over all.
  private static let lessons = 50_000

  /// - Parameters:
  ///   - arguments: files and folders; without any the corpus folder.
  ///   - configuration: the languages, the corpus and the glossary.
  /// - Throws: `InputError` for what is not there, and for languages of which terms can not be
  ///   mined.
  package init(_ arguments: [String], _ configuration: Configuration) throws {
    let codes = [configuration.languages.source.code, configuration.languages.target.code]
    guard codes.sorted() == ["en", "zh"] else {
      throw InputError(path: "settings", reason: "terms are mined of English and Chinese only")
    }
    self.configuration = configuration
    let arguments = arguments.isEmpty ? [configuration.corpus] : arguments
    paths = try arguments.flatMap(PlacedPair.files)
    if paths.isEmpty {
      throw InputError(path: arguments[0], reason: "holds no tables to mine")
    }
  }

  /// Learns which words translate each other, and finds terms.
  ///
  /// - Parameters:
  ///   - limit: how many terms at most.
  ///   - jobs: how many texts are looked at at a time, at least 1.
  ///   - progress: called now and then, from any task.
  /// - Returns: the terms, the best first.
  /// - Throws: `InputError` for a file that can not be read.
  package func terms(
    limit: Int, jobs: Int, progress: @escaping @Sendable (Progress) -> Void
  ) async throws -> Report {
    var pairs: [PlacedPair] = []
    var skipped = 0
    for (number, path) in paths.enumerated() {
      skipped += try PlacedPair.read(path, configuration.languages) { pairs.append($0) }
      progress(Progress(stage: .reading, done: number + 1, total: paths.count, name: ""))
    }
    if pairs.isEmpty {
      let languages = configuration.languages
      throw InputError(
        path: paths[0], reason: "holds nothing in \(languages.source) and \(languages.target)")
    }
    let lexicon = await lexicon(of: pairs, jobs: jobs, progress)
    let glossary = GlossaryFolder(reading: configuration.glossary)
    let knowledge = MiningKnowledge(
      lexicon: lexicon, known: glossary.knownTerms, commonness: CommonWords.commonness(of:_:))
    return Report(
      terms: MinedTerm.mine(pairs, knowledge, limit: limit), files: paths.count,
      pairs: pairs.count, skipped: skipped, problems: glossary.problems)
  }

  private func lexicon(
    of pairs: [PlacedPair], jobs: Int, _ progress: @escaping @Sendable (Progress) -> Void
  ) async -> LearnedLexicon {
    let languages = LanguagePair.englishChinese
    var collection = TextCollection(languages)
    let step = (pairs.count + TermMining.lessons - 1) / TermMining.lessons
    let lessons = stride(from: 0, to: pairs.count, by: step).map { pairs[$0] }
    for start in stride(from: 0, to: lessons.count, by: TermMining.batch) {
      let batch = lessons[start..<min(start + TermMining.batch, lessons.count)]
      let passages = batch.map { pair in
        (
          [Segment(line: pair.place.line - 1, of: pair.place.path, pair.english)],
          [Segment(line: pair.place.line - 1, of: pair.place.path, pair.chinese)]
        )
      }
      collection.append(LocalText(passages, languages: languages))
    }
    return await Aligner(learningFrom: collection, jobs: jobs) { done, total in
      progress(Progress(stage: .learning, done: done, total: total, name: ""))
    }.learned
  }
}
