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
