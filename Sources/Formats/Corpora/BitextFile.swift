package import Bitext

/// A file of texts in two languages whose form is found out from its content: TMX, or a table with
/// a column for each language.
package enum BitextFile {
  /// Texts in both languages, neither of which is empty.
  package struct Pair: Equatable {
    package let source: String
    package let target: String

    /// Where they stand: in the document that a corpus of the project names, else in the file itself.
    package let path: String

    /// 1-based.
    package let line: Int
  }

  package struct Counts {
    /// Units and rows with texts in both languages.
    package fileprivate(set) var pairs = 0

    /// Units and rows that lack one of them.
    package fileprivate(set) var skipped = 0
  }

  /// Calls `body` with each pair of texts, in the order of the file.
  ///
  /// - Parameters:
  ///   - path: a file, or a pipe.
  ///   - languages: the two languages; `zh` stands for `zh-CN` and `zh-Hans` too.
  ///   - body: takes a source and a target text, neither of which is empty.
  /// - Returns: how many pairs there were, and how many units or rows were none.
  /// - Throws: `InputError` with the line of a fault, and what `body` throws.
  package static func forEachPair(
    in path: String, languages: LanguagePair,
    _ body: (_ source: String, _ target: String) throws -> Void
  ) throws -> Counts {
    try forEachPlacedPair(in: path, languages: languages) { try body($0.source, $0.target) }
  }

  /// As `forEachPair`, with the place of each pair.
  package static func forEachPlacedPair(
    in path: String, languages: LanguagePair, _ body: (Pair) throws -> Void
  ) throws -> Counts {
    var counts = Counts()
    func add(
      _ texts: (source: String, target: String)?, _ place: (file: String?, line: Int)
    ) throws {
      guard let texts, !texts.source.isEmpty, !texts.target.isEmpty else {
        counts.skipped += 1
        return
      }
      counts.pairs += 1
      let (source, target) = texts
      try body(Pair(source: source, target: target, path: place.file ?? path, line: place.line))
    }
    var pieces = try BytePieces(path: path)
    if try pieces.peek().beginLikeXML {
      var memory = try TMXReader(pieces)
      while let unit = try memory.next() { try add(unit.texts(in: languages), (nil, unit.line)) }
    } else {
      var table = try BitextTSV(pieces, languages: languages)
      while let texts = try table.next() { try add(texts, table.place) }
    }
    return counts
  }
}
