import Bitext
import Foundation

/// Reads units from two files of which each has a line a unit.
struct BitextMoses: ~Copyable {
  private var source: TextLines
  private var target: TextLines

  /// The names of units, where there are some.
  private var ids: TextLines?
  private let paths: Paths

  private struct Paths {
    let source: String
    let target: String

    /// Nil where it is not there.
    let ids: String?

    /// - Parameters:
    ///   - path: one of the files, or what their names have in common.
    ///   - languages: the two languages.
    /// - Throws: `InputError` where there is no such corpus.
    init(_ path: String, _ languages: LanguagePair) throws {
      let names = MosesNames(of: languages)
      let tags = [languages.source.tag, languages.target.tag]
      let end = (names.extensions + tags).first { path.hasSuffix("." + $0) }
      let stem = end.map { String(path.dropLast($0.count + 1)) } ?? path
      func file(_ name: String, _ language: Language) -> String {
        let names = ["\(stem).\(name)", "\(stem).\(language.tag)"]
        return names.first(where: FileManager.default.fileExists) ?? names[0]
      }
      source = file(names.source, languages.source)
      target = file(names.target, languages.target)
      let ids = "\(stem).\(MosesNames.ids)"
      self.ids = FileManager.default.fileExists(atPath: ids) ? ids : nil
      if end == nil, !FileManager.default.fileExists(atPath: source) {
        throw InputError(
          path: path,
          reason: "names no corpus: there is no \(source); name the file of one language")
      }
    }
  }

  /// - Throws: `InputError` where one of the two files is not there.
  init(path: String, languages: LanguagePair, encoding: TextEncoding?) throws {
    let paths = try Paths(path, languages)
    let source = try TextLines(of: paths.source, encoding)
    let target = try TextLines(of: paths.target, encoding)
    let ids = try paths.ids.map { try TextLines(of: $0, encoding) }
    self.paths = paths
    self.source = source
    self.target = target
    self.ids = ids
  }

  /// The unit of the next line; nil at the end.
  ///
  /// - Throws: `InputError` where one of the files has fewer lines.
  mutating func next() throws -> PlacedUnit? {
    let texts = (source: try source.next(), target: try target.next())
    let id = try ids?.next()
    if let source = texts.source, let target = texts.target, ids == nil || id != nil {
      let unit = CorpusUnit(
        id: id ?? "", source: CodedText(source), target: CodedText(target))
      return PlacedUnit(unit, line: self.source.number)
    }
    guard texts.source == nil, texts.target == nil, id == nil else { throw try unequal() }
    return nil
  }

  private mutating func unequal() throws -> InputError {
    let counts = (try source.count(), try target.count())
    if counts.0 == counts.1, let path = paths.ids, let count = try ids?.count() {
      return InputError(
        path: path,
        reason: "has \(count) lines, but \(paths.source) has \(counts.0)")
    }
    return InputError(
      path: paths.source, reason: "has \(counts.0) lines, but \(paths.target) has \(counts.1)")
  }
}

extension TextLines {
  fileprivate init(of path: String, _ encoding: TextEncoding?) throws {
    self.init(try BytePieces(path: path).decoded(from: encoding))
  }

  /// How many lines there are, of which the rest is read.
  fileprivate mutating func count() throws -> Int {
    while try next() != nil { continue }
    return number
  }
}
