package import Bitext
package import Terminology

/// A file format that the terms of a glossary are written in for other tools.
package struct GlossaryFormat: Sendable {
  /// The name for `--format`.
  package let name: String

  /// Without the full stop.
  package let fileExtension: String
  package let summary: String

  /// The text of the file, and what could not be written as it was. Formats that hold two languages
  /// hold those of the pair.
  package let write: @Sendable ([Concept], LanguagePair, LanguageTags) -> Written

  package struct Written: Sendable {
    package let text: String

    /// What the format can not hold, counted by reason, a phrase each.
    package let losses: [String]
  }

  package static let all: [GlossaryFormat] = [.tbx, .tbx2, .omegat, .termsCSV, .deepl, .google]

  package static func named(_ name: String) -> GlossaryFormat? { all.first { $0.name == name } }
}
