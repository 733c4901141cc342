package import Bitext
import Formats
import Foundation

/// Files that make one corpus.
package enum ImportSource: Sendable {
  /// A file that holds units.
  case units(CorpusInput)

  /// Two texts with a sentence a line, and the file that says which belong together. The first text is
  /// that of the alignment's first side.
  case alignment(path: String, first: String, second: String)

  /// Two texts that translate each other line by line; the third file names their units, where it is
  /// there.
  case lines(CorpusInput)

  /// The sources that files make.
  ///
  /// - Parameters:
  ///   - paths: files; an alignment or a pair of texts takes those that it needs.
  ///   - languages: the endings of texts: `a.en` and `a.zh`.
  ///   - form: what is said of all.
  /// - Returns: the sources in order, pairs of texts last; and why others can not be read: they are
  ///   not there, in no format, or lack another.
  package static func find(
    _ paths: [String], _ languages: LanguagePair, _ form: CorpusInput.Form
  ) -> (sources: [ImportSource], errors: [InputError]) {
    let texts = paths.filter { path in
      [languages.source, languages.target].contains { $0.names(endingOf: path) }
    }
    let others = paths.filter { !texts.contains($0) }
    if form.format == nil, texts.count == 2, others.count == 1, BeadsFile.isOne(others[0]) {
      return ([.alignment(path: others[0], first: texts[0], second: texts[1])], [])
    }
    var found: (sources: [ImportSource], errors: [InputError]) = ([], [])
    func add(_ find: () throws -> [ImportSource]) {
      do {
        found.sources += try find()
      } catch let error as InputError {
        found.errors.append(error)
      } catch {
        preconditionFailure("Only input errors are thrown while files are found: \(error)")
      }
    }
    for other in others { add { try CorpusInput.find([other], form).map(ImportSource.units) } }
    for stem in stems(of: texts) { add { [.lines(try pair(stem, texts, languages, form))] } }
    return found
  }

  /// What names of texts have in common, each once.
  private static func stems(of texts: [String]) -> [String] {
    texts.map { ($0 as NSString).deletingPathExtension }.reduce(into: []) { stems, stem in
      if !stems.contains(stem) { stems.append(stem) }
    }
  }

  private static func pair(
    _ stem: String, _ texts: [String], _ languages: LanguagePair, _ form: CorpusInput.Form
  ) throws -> CorpusInput {
    let names = texts.filter { ($0 as NSString).deletingPathExtension == stem }
    let input = try CorpusInput(names[0], .init(format: "moses", encoding: form.encoding))
    // Opening it tells whether the other half is there.
    _ = try input.units(languages)
    return input
  }

  /// The name of the corpus that it makes.
  var name: String {
    let file = (path as NSString).lastPathComponent as NSString
    return Slug.of(file.deletingPathExtension)
  }

  /// The file that messages name.
  package var path: String {
    switch self {
    case .units(let input), .lines(let input): input.path
    case .alignment(let path, _, _): path
    }
  }

  /// - Throws: `InputError` for a file that is not what its format demands.
  func units(_ languages: LanguagePair) throws -> UnitSource {
    switch self {
    case .units(let input), .lines(let input): try input.units(languages)
    case .alignment(let path, let first, let second):
      try AlignedTexts(path, first, second, languages).units
    }
  }
}

extension Language {
  /// Whether a file's ending is the language: `zh` and `zh-CN` for both of these.
  func names(endingOf path: String) -> Bool {
    let ending = (path as NSString).pathExtension
    return includes(ending) || ending.lowercased() == code
  }
}
