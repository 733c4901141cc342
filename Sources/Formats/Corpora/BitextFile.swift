package import Bitext

/// A file of texts in two languages whose form is found out from its content: TMX, or a table with
/// a column for each language.
package enum BitextFile {
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
    var counts = Counts()
    var pieces = try BytePieces(path: path)
    if try pieces.peek().beginLikeXML {
      var memory = try TMXReader(pieces)
      while let unit = try memory.next() { try counts.add(unit.texts(in: languages), body) }
    } else {
      var table = try BitextTSV(pieces, languages: languages)
      while let texts = try table.next() { try counts.add(texts, body) }
    }
    return counts
  }
}

extension BitextFile.Counts {
  fileprivate mutating func add(
    _ texts: (source: String, target: String)?,
    _ body: (_ source: String, _ target: String) throws -> Void
  ) rethrows {
    guard let texts, !texts.source.isEmpty, !texts.target.isEmpty else {
      skipped += 1
      return
    }
    pairs += 1
    try body(texts.source, texts.target)
  }
}
