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

  /// What files make, and why some make nothing.
  package struct Found {
    package fileprivate(set) var sources: [ImportSource] = []
    package fileprivate(set) var errors: [InputError] = []

    fileprivate mutating func add(_ find: () throws -> [ImportSource]) {
      do {
        sources += try find()
      } catch let error as InputError {
        errors.append(error)
      } catch {
        preconditionFailure("Only input errors are thrown while files are found: \(error)")
      }
    }
  }

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
  ) -> Found {
    let texts = paths.filter { path in
      [languages.source, languages.target].contains { $0.names(endingOf: path) }
    }
    // The names of units are found beside the texts.
    let names = Set(stems(of: texts).map { "\($0).ids" })
    var others = paths.filter { !texts.contains($0) && !names.contains($0) }
    var found = Found()
    if form.format == nil, texts.count == 2, let place = others.firstIndex(where: isAlignment) {
      let path = others.remove(at: place)
      found.sources = [.alignment(path: path, first: texts[0], second: texts[1])]
      return added(others, form, to: found)
    }
    found = added(others, form, to: found)
    for stem in stems(of: texts) {
      found.add { [.lines(try pair(stem, texts, languages, form))] }
    }
    return found
  }

  /// Whether a file that stands beside two texts says which of their sentences belong together.
  private static func isAlignment(_ path: String) -> Bool {
    let ending = (path as NSString).pathExtension.lowercased()
    return BeadsFile.isOne(path) || !(CorpusFormat.extensions.contains(ending) || ending == "xml")
  }

  private static func added(
    _ files: [String], _ form: CorpusInput.Form, to found: Found
  ) -> Found {
    var found = found
    for file in files {
      found.add { try CorpusInput.find([file], form).map(ImportSource.units) }
    }
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
