package import Bitext
import Formats

extension LearnedLexicon {
  /// Reads a lexicon.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - languages: what it is wanted for.
  /// - Throws: `InputError` for a file that can not be read, is no lexicon or is one of other
  ///   languages.
  package init(path: String, for languages: LanguagePair) throws {
    self = try LexiconFile.read(try Disk.read(path), path: path)
    let own = [self.languages.source.code, self.languages.target.code]
    let wanted = [languages.source.code, languages.target.code]
    if own.sorted() != wanted.sorted() {
      throw InputError(
        path: path,
        reason: "is a lexicon of \(own.joined(separator: " and ")), "
          + "not of \(wanted.joined(separator: " and "))")
    }
  }
}

extension Configuration {
  /// The lexicon that the settings name.
  ///
  /// - Throws: `InputError` where it can not be read.
  func learnedLexicon() throws -> LearnedLexicon? {
    try lexicon.map { try LearnedLexicon(path: $0, for: languages) }
  }
}
