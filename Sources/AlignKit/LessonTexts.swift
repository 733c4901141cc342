import Alignment
import Bitext
import Formats

/// Reading what there is to learn from, a part of a file at a time.
extension LessonFile {
  /// Calls `body` for each text.
  ///
  /// - Parameters:
  ///   - languages: what the file is written in.
  ///   - catalogs: knows the messages of the catalogs before.
  ///   - body: takes a text.
  /// - Returns: how many units lack one of the languages, or say nothing to learn from.
  /// - Throws: `InputError` for a file that can not be read.
  func forEachText(
    _ languages: LanguagePair, _ catalogs: inout Catalogs, _ body: (LocalText) throws -> Void
  ) throws -> Int {
    if case .texts(let source, let target) = self {
      try body(LocalText(LessonFile.passages(source, target), languages: languages))
      return 0
    }
    var batch: [(source: String, target: String)] = []
    let skipped = try forEachPair(languages, &catalogs) { source, target in
      batch.append((source, target))
      if batch.count == LessonFile.batch {
        try body(text(batch, languages))
        batch = []
      }
    }
    if !batch.isEmpty { try body(text(batch, languages)) }
    return skipped
  }

  /// So many pairs are one text.
  private static let batch = 500

  private func text(
    _ pairs: [(source: String, target: String)], _ languages: LanguagePair
  ) -> LocalText {
    if case .dictionary = self { return LocalText(entries: pairs, languages: languages) }
    let passages = pairs.enumerated().map { line, pair in
      ([Segment(line: line, of: path, pair.source)], [Segment(line: line, of: path, pair.target)])
    }
    return LocalText(passages, languages: languages)
  }

  private static func passages(
    _ sourcePath: String, _ targetPath: String
  ) throws -> [(source: [Segment], target: [Segment])] {
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
    case .dictionary(let path):
      try DictionaryFile.forEachPair(in: path, languages: languages, body)
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

  /// - Parameters:
  ///   - line: the number of the line, from 0.
  ///   - path: the file.
  ///   - text: what stands in the line.
  init(line: Int, of path: String, _ text: String) {
    self.init(
      text: text, markup: text,
      location: Location(path: path, line: line + 1, column: 1, bytes: 0..<text.utf8.count),
      isHeading: false)
  }
}
