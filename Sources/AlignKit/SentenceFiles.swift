import Alignment
public import Bitext
import Formats

/// Two texts that are split into sentences already, one a line.
public struct SentenceFiles: Sendable {
  private let first: [Segment]
  private let second: [Segment]

  /// What the first and the second text are written in.
  private let languages: (first: Language, second: Language)

  /// - Parameters:
  ///   - first: the path of one text.
  ///   - second: the path of the other.
  ///   - languages: what they are written in; nil to tell Chinese from English by their letters.
  /// - Throws: `InputError` for a file that can not be read.
  public init(
    first: String, second: String, languages: (first: Language, second: Language)? = nil
  ) throws {
    self.first = try SentenceFiles.segments(first)
    self.second = try SentenceFiles.segments(second)
    self.languages =
      languages ?? (SentenceFiles.language(of: self.first), SentenceFiles.language(of: self.second))
  }

  /// The beads of both texts, in order, the first text's indices first.
  ///
  /// - Returns: each bead with its confidence, 0 to 1.
  public func beads() -> [(indices: BeadIndices, confidence: Double)] {
    // A text in Chinese is aligned as the target, so that one model serves both directions.
    let isSwapped =
      languages.first.joinsLinesWithoutSpace && !languages.second.joinsLinesWithoutSpace
    let pair =
      isSwapped
      ? LanguagePair(source: languages.second, target: languages.first)
      : LanguagePair(source: languages.first, target: languages.second)
    let beads = Aligner(languages: pair).beads(
      from: isSwapped ? second : first, to: isSwapped ? first : second)
    return beads.map { bead in
      let sides = isSwapped ? (bead.target, bead.source) : (bead.source, bead.target)
      return (BeadIndices(first: sides.0, second: sides.1), bead.confidence)
    }
  }

  private static func segments(_ path: String) throws -> [Segment] {
    try LineFile.lines(path).enumerated().map { index, text in
      Segment(
        text: text, markup: text,
        location: Location(path: path, line: index + 1, column: 1, bytes: 0..<text.utf8.count),
        isHeading: false)
    }
  }

  private static func language(of segments: [Segment]) -> Language {
    let letters = segments.prefix(200).reduce(LetterCounts()) { $0 + LetterCounts($1.text) }
    return letters[.han] > letters[.latin] ? .chinese : .english
  }
}

/// A text file as its lines.
package enum LineFile {
  /// The lines, without the line end that closes the last.
  ///
  /// - Throws: `InputError` for a file that can not be read or is not UTF-8.
  package static func lines(_ path: String) throws -> [String] {
    guard let text = String(validating: try Disk.read(path), as: UTF8.self) else {
      throw InputError(path: path, reason: "is not valid UTF-8")
    }
    var lines = text.replacing("\r\n", with: "\n").split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}

extension LineFile {
  /// The names of the files of a folder with an ending, without it, sorted.
  ///
  /// - Throws: `InputError` for a folder that can not be read or has none.
  package static func names(in folder: String, ending: String) throws -> [String] {
    let names = try Disk.names(in: folder).filter { $0.hasSuffix(ending) }
      .map { String($0.dropLast(ending.count)) }
    if names.isEmpty {
      throw InputError(path: folder, reason: "holds no file that ends in \(ending)")
    }
    return names
  }
}
