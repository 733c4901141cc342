import Bitext
import Formats
import Foundation

/// One translation that a lexicon is learned from.
package enum LessonFile: Sendable {
  /// Two texts with a sentence a line. As many lines on both sides translate each other line by line;
  /// others are aligned first.
  case texts(source: String, target: String)

  /// A table or a translation memory, whose rows or units are pairs.
  case pairs(String)

  /// A catalog of gettext, whose messages are pairs.
  case catalog(String)

  /// What may be learned from, by its endings.
  package static let formats: [(endings: String, summary: String)] = [
    ("tsv, tmx", "a table with a column for each language, a translation memory"),
    ("po, mo", "a message catalog of gettext: English and another language, in UTF-8"),
    ("en, zh", "two texts of one name: line by line, or aligned first"),
  ]

  typealias Passage = (source: [Segment], target: [Segment])

  /// The files that arguments name, each once, in order.
  ///
  /// - Throws: `InputError` for a file that is not there or has no other half.
  static func find(_ arguments: [String], _ languages: LanguagePair) throws -> [LessonFile] {
    if let pair = pair(arguments, languages) { return [pair] }
    var found: [LessonFile] = []
    var taken: Set<String> = []
    for argument in arguments {
      let isFolder = Disk.isFolder(argument)
      let paths = isFolder ? try Disk.names(in: argument).map { "\(argument)/\($0)" } : [argument]
      // A corpus folder holds each document twice: as a table and as a memory.
      let tables = Set(isFolder ? paths.filter { $0.hasSuffix(".tsv") }.map { $0.dropLast(4) } : [])
      for path in paths
      where !taken.contains(path) && !(path.hasSuffix(".tmx") && tables.contains(path.dropLast(4)))
      {
        if !Disk.exists(path) {
          throw InputError(path: path, reason: "there is no such file or folder")
        }
        guard let file = LessonFile(path, languages) else {
          if isFolder { continue }
          throw InputError(path: path, reason: "is no translation, or its other half is not here")
        }
        taken.formUnion(file.paths)
        found.append(file)
      }
    }
    if found.isEmpty {
      throw InputError(path: arguments.first ?? "", reason: "holds nothing to learn from")
    }
    return found
  }

  /// Two files that are given as the two languages, whatever their names.
  private static func pair(_ arguments: [String], _ languages: LanguagePair) -> LessonFile? {
    func file(in language: Language) -> String? {
      arguments.first { ($0 as NSString).pathExtension == language.code && Disk.exists($0) }
    }
    guard arguments.count == 2, let source = file(in: languages.source),
      let target = file(in: languages.target)
    else { return nil }
    return .texts(source: source, target: target)
  }

  private init?(_ path: String, _ languages: LanguagePair) {
    let (source, target) = (languages.source.code, languages.target.code)
    let ending = (path as NSString).pathExtension
    let stem = (path as NSString).deletingPathExtension
    switch ending.lowercased() {
    case "tmx", "tsv":
      self = .pairs(path)
      return
    case "po", "mo":
      self = .catalog(path)
      return
    default: break
    }
    guard [source, target].contains(ending), Disk.exists("\(stem).\(source)"),
      Disk.exists("\(stem).\(target)")
    else { return nil }
    self = .texts(source: "\(stem).\(source)", target: "\(stem).\(target)")
  }

  var path: String { paths[0] }

  private var paths: [String] {
    switch self {
    case .texts(let source, let target): [source, target]
    case .pairs(let path), .catalog(let path): [path]
    }
  }

  /// Calls `body` for each text, as its passages.
  ///
  /// - Parameters:
  ///   - languages: what the file is written in.
  ///   - catalogs: knows the messages of the catalogs before.
  ///   - body: takes the passages of a text.
  /// - Returns: how many units lack one of the languages, or say nothing to learn from.
  /// - Throws: `InputError` for a file that can not be read.
  func forEachText(
    _ languages: LanguagePair, _ catalogs: inout Catalogs, _ body: ([Passage]) throws -> Void
  ) throws -> Int {
    if case .texts(let source, let target) = self {
      try body(LessonFile.passages(source, target))
      return 0
    }
    var batch: [Passage] = []
    let skipped = try forEachPair(languages, &catalogs) { source, target in
      let line = batch.count
      batch.append(
        ([Segment(line: line, of: path, source)], [Segment(line: line, of: path, target)]))
      if batch.count == LessonFile.batch {
        try body(batch)
        batch = []
      }
    }
    if !batch.isEmpty { try body(batch) }
    return skipped
  }

  /// So many pairs are one text.
  private static let batch = 500

  private static func passages(_ sourcePath: String, _ targetPath: String) throws -> [Passage] {
    let source = try Segment.lines(of: sourcePath)
    let target = try Segment.lines(of: targetPath)
    return source.count == target.count
      ? zip(source, target).map { ([$0], [$1]) } : [(source, target)]
  }

  private func forEachPair(
    _ languages: LanguagePair, _ catalogs: inout Catalogs,
    _ body: (_ source: String, _ target: String) throws -> Void
  ) throws -> Int {
    switch self {
    case .texts: 0
    case .pairs(let path): try BitextFile.forEachPair(in: path, languages: languages, body).skipped
    case .catalog(let path): try catalogs.forEachPair(in: path, body)
    }
  }
}

extension Segment {
  /// The lines of a file with one sentence a line.
  ///
  /// - Throws: `InputError` for a file that can not be read.
  static func lines(of path: String) throws -> [Segment] {
    try LineFile.lines(path).enumerated().map { Segment(line: $0, of: path, $1) }
  }

  fileprivate init(line: Int, of path: String, _ text: String) {
    self.init(
      text: text, markup: text,
      location: Location(path: path, line: line + 1, column: 1, bytes: 0..<text.utf8.count),
      isHeading: false)
  }
}
