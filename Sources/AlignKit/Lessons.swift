import Alignment
public import Bitext
import Formats

/// Translations that a lexicon is learned from.
public struct Lessons: Sendable {
  /// What was learned, and from how much.
  public struct Report: Sendable {
    public let files: Int

    /// Of both languages.
    public let sentences: Int

    /// Units of a memory and rows of a table that lack one of the languages, and messages and
    /// entries of which there is nothing to learn.
    public let skipped: Int

    /// Pairs of units that the lexicon holds.
    public let pairs: Int

    /// The size of the lexicon's file.
    public let bytes: Int
  }

  private let sources: [LessonFile]
  private let languages: LanguagePair
  private let usesSeedLexicon: Bool

  /// Finds the files that there are to learn from.
  ///
  /// - Parameters:
  ///   - arguments: files and folders; of folders those files that can be learned from.
  ///   - languages: what the files are written in.
  ///   - usesSeedLexicon: whether what is known of the commonest words helps.
  /// - Throws: `InputError` for what is not there or is no translation.
  public init(
    _ arguments: [String], languages: LanguagePair, usesSeedLexicon: Bool = true
  ) throws {
    self.languages = languages
    self.usesSeedLexicon = usesSeedLexicon
    sources = try LessonFile.find(arguments, languages)
  }

  /// Learns a lexicon and writes it.
  ///
  /// - Parameters:
  ///   - lexicon: the path of one to start from.
  ///   - path: the file for what was learned.
  ///   - jobs: how many texts are looked at at a time, at least 1.
  ///   - progress: called now and then, from any task.
  /// - Returns: how much was learned.
  /// - Throws: `InputError` for a file that can not be read or written.
  public func learn(
    startingFrom lexicon: String?, to path: String, jobs: Int,
    progress: @escaping @Sendable (Progress) -> Void
  ) async throws -> Report {
    if Disk.isTaken(path) {
      // Only a lexicon may be replaced by one.
      guard (try? LexiconFile.read(try Disk.read(path), path: path)) != nil else {
        throw InputError(path: path, reason: "is in the way and is no lexicon; move it away")
      }
    }
    let known = try lexicon.map { try LearnedLexicon(path: $0, for: languages) }
    var collection = TextCollection(languages, usesSeedLexicon: usesSeedLexicon)
    var catalogs = Catalogs(languages)
    var skipped = 0
    for (number, source) in sources.enumerated() {
      skipped += try source.forEachText(languages, &catalogs) { collection.append($0) }
      progress(Progress(stage: .reading, done: number + 1, total: sources.count, name: ""))
    }
    if collection.segmentCount == 0 {
      throw InputError(
        path: sources.first?.path ?? path,
        reason: "holds nothing in \(languages.source) and \(languages.target)")
    }
    let aligner = await Aligner(
      learningFrom: collection, startingFrom: known, jobs: jobs
    ) { done, total in
      progress(Progress(stage: .learning, done: done, total: total, name: ""))
    }
    let learned = aligner.learned
    let bytes = LexiconFile.bytes(learned)
    try Disk.write(bytes, to: path)
    return Report(
      files: sources.count, sentences: collection.segmentCount, skipped: skipped,
      pairs: learned.pairs.count,
      bytes: bytes.count)
  }
}
