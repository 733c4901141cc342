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
    self.first = try Segment.lines(of: first)
    self.second = try Segment.lines(of: second)
    self.languages =
      languages ?? (SentenceFiles.language(of: self.first), SentenceFiles.language(of: self.second))
  }

  /// The beads of texts that are aligned together, so that they share what is learned.
  ///
  /// - Parameters:
  ///   - texts: pairs of texts, all in the same two languages.
  ///   - lexicon: the path of one to start from.
  ///   - mode: how texts are taken.
  ///   - jobs: how many are aligned at a time, at least 1.
  /// - Returns: for each pair its beads in order, the first text's indices first, with their
  ///   confidence, 0 to 1.
  /// - Throws: `InputError` for a lexicon that can not be read.
  public static func beads(
    of texts: [SentenceFiles], startingFrom lexicon: String? = nil, mode: AlignmentMode = .auto,
    jobs: Int
  ) async throws -> [[(indices: BeadIndices, confidence: Double)]] {
    guard let first = texts.first else { return [] }
    let known = try lexicon.map { try LearnedLexicon(path: $0, for: first.pair) }
    let aligner = await Aligner(
      learningFrom: collection(of: texts), startingFrom: known, mode: mode, jobs: jobs)
    return texts.indices.map { index in
      aligner.beads(ofText: index)[0].map { bead in
        let sides = first.isSwapped ? (bead.target, bead.source) : (bead.source, bead.target)
        return (BeadIndices(first: sides.0, second: sides.1), bead.confidence)
      }
    }
  }

  private static func collection(of texts: [SentenceFiles]) -> TextCollection {
    var collection = TextCollection(texts.first?.pair ?? .englishChinese)
    for text in texts {
      collection.append(LocalText([text.passage], languages: collection.languages))
    }
    return collection
  }

  /// A text in Chinese is aligned as the target, so that one model serves both directions.
  private var isSwapped: Bool {
    languages.first.joinsLinesWithoutSpace && !languages.second.joinsLinesWithoutSpace
  }

  private var pair: LanguagePair {
    isSwapped
      ? LanguagePair(source: languages.second, target: languages.first)
      : LanguagePair(source: languages.first, target: languages.second)
  }

  private var passage: (source: [Segment], target: [Segment]) {
    isSwapped ? (second, first) : (first, second)
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
