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
  /// - Returns: the sources in order, pairs of texts last.
  /// - Throws: `InputError` for a file that is not there, is in no format, or lacks another.
  package static func find(
    _ paths: [String], _ languages: LanguagePair, _ form: CorpusInput.Form
  ) throws -> [ImportSource] {
    for path in paths where !Disk.exists(path) {
      throw InputError(path: path, reason: "there is no such file or folder")
    }
    let texts = paths.filter { languages.names(endingOf: $0) }
    let others = paths.filter { !texts.contains($0) }
    if form.format == nil, texts.count == 2, others.count == 1, BeadsFile.isOne(others[0]) {
      return [.alignment(path: others[0], first: texts[0], second: texts[1])]
    }
    return try others.flatMap { try CorpusInput.find([$0], form).map(ImportSource.units) }
      + pairs(texts, languages, form)
  }

  private static func pairs(
    _ texts: [String], _ languages: LanguagePair, _ form: CorpusInput.Form
  ) throws -> [ImportSource] {
    var stems: [String] = []
    for text in texts {
      let stem = (text as NSString).deletingPathExtension
      if !stems.contains(stem) { stems.append(stem) }
    }
    return try stems.map { stem in
      let names = [languages.source, languages.target].map { "\(stem).\($0.code)" }
      if let absent = names.first(where: { !Disk.exists($0) }) {
        throw InputError(path: absent, reason: "there is no such file; a text needs its other half")
      }
      return .lines(try CorpusInput(names[0], .init(format: "moses", encoding: form.encoding)))
    }
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

extension LanguagePair {
  /// Whether a file's ending is one of the languages.
  fileprivate func names(endingOf path: String) -> Bool {
    let ending = (path as NSString).pathExtension.lowercased()
    return [source, target].contains { $0.code == ending || $0.tag.lowercased() == ending }
  }
}
