package import Bitext

/// A file format that a corpus is written in.
package struct CorpusFormat: Sendable {
  /// The name for `--format`, which is also the file's extension.
  package let name: String
  package let summary: String

  /// The bytes of the file, and what could not be written as it was.
  package let write: @Sendable (AlignedDocument) -> Written

  package struct Written: Sendable {
    package let text: String

    /// What the format can not hold, a sentence each.
    package let losses: [String]
  }

  package static let all: [CorpusFormat] = [.tsv, .tmx]

  package static func named(_ name: String) -> CorpusFormat? { all.first { $0.name == name } }
}

extension Sequence<Segment> {
  /// The text of segments in one line.
  package func joinedText(_ language: Language) -> String {
    reduce(into: "") { joined, segment in
      let isLatin = { (scalar: Unicode.Scalar?) in scalar.map { $0.value < 0x2E80 } ?? false }
      let needsSpace =
        !language.joinsLinesWithoutSpace
        || (isLatin(joined.unicodeScalars.last) && isLatin(segment.text.unicodeScalars.first)
          && !"”’…".unicodeScalars.contains(joined.unicodeScalars.last ?? " "))
      if !joined.isEmpty, needsSpace { joined += " " }
      joined += segment.text
    }
  }
}
