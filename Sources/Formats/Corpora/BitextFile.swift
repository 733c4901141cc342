package import Bitext
import Foundation

/// A file of texts in two languages in any format that is read; which one is found out.
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
    let source = try units(of: path, languages)
    while let placed = try source.next() {
      let unit = placed.unit
      guard unit.isTwoSided else {
        counts.skipped += 1
        continue
      }
      counts.pairs += 1
      let named = unit.origin.file.isEmpty ? nil : unit.origin.line
      try body(
        Pair(
          source: unit.source.text, target: unit.target.text,
          path: named == nil ? path : unit.origin.file, line: named ?? placed.line))
    }
    return counts
  }

  /// The units of a file. A pipe is read once, so it holds a memory or a table.
  private static func units(of path: String, _ languages: LanguagePair) throws -> UnitSource {
    let isTable = ["tmx", "tsv", ""].contains((path as NSString).pathExtension.lowercased())
    if !isTable, let reader = try CorpusFormat.reading(path, named: nil)?.reader {
      return try reader(path, languages)
    }
    var pieces = try BytePieces(path: path)
    if try pieces.peek().beginLikeXML {
      var memory = try TMXReader(pieces)
      return UnitSource { try memory.next()?.placed(in: languages) }
    }
    var table = try BitextTSV(pieces.decoded(from: nil), languages: languages)
    return UnitSource { try table.nextUnit() }
  }
}
