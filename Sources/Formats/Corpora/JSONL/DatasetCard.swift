import Bitext
import Segmentation

/// The card of a dataset of Hugging Face: what its README.md says to machines and to people.
package struct DatasetCard: Sendable {
  package struct Counts: Sendable {
    package let units: Int

    /// Units with texts in both languages.
    package let pairs: Int
    package let documents: Int

    package init(units: Int, pairs: Int, documents: Int) {
      self.units = units
      self.pairs = pairs
      self.documents = documents
    }
  }

  private let title: String
  private let heading: CorpusHeading
  private let counts: Counts

  /// The path of the file with the units, from the folder of the card.
  private let file: String
  private let licenses: Set<String>

  /// Whether all units name a license.
  private let isLicensed: Bool

  /// - Parameters:
  ///   - title: the name of the dataset.
  ///   - heading: that of the corpus.
  ///   - file: the path of the file with the units, from the folder of the card: JSON lines.
  ///   - counts: of the units in it.
  ///   - licenses: all that units name; empty for those of which nobody says any.
  package init(
    title: String, _ heading: CorpusHeading, file: String, counts: Counts, licenses: Set<String>
  ) {
    self.title = title
    self.heading = heading
    self.file = file
    self.counts = counts
    self.licenses = licenses.filter { !$0.isEmpty }
    isLicensed = !licenses.contains("")
  }

  /// Markdown with YAML before it, ending with a line feed.
  package var text: String {
    (["---"] + frontMatter + ["---", ""] + description).joined(separator: "\n") + "\n"
  }
}

// What machines read. YAML reads a text in quotes as JSON writes it (YAML 1.2, section 1.3).
extension DatasetCard {
  private var languages: [String] {
    [heading.languages.source, heading.languages.target].map(\.code)
  }

  private var frontMatter: [String] {
    ["language:"] + languages.map { "- \(JSONText.quoted($0))" } + license
      + [
        "multilinguality:", "- translation", "task_categories:", "- translation",
        "size_categories:", "- \(DatasetCard.size(counts.units))",
        "pretty_name: \(JSONText.quoted(title))",
        "configs:", "- config_name: default", "  data_files:", "  - split: train",
        "    path: \(JSONText.quoted(file))",
      ]
  }

  /// Licenses that Hugging Face knows, by the names of SPDX in small letters.
  private static let knownLicenses: Set<String> = [
    "apache-2.0", "mit", "cc0-1.0", "cc-by-2.0", "cc-by-2.5", "cc-by-3.0", "cc-by-4.0",
    "cc-by-sa-3.0", "cc-by-sa-4.0", "cc-by-nc-2.0", "cc-by-nc-3.0", "cc-by-nc-4.0",
    "cc-by-nd-4.0", "cc-by-nc-nd-3.0", "cc-by-nc-nd-4.0", "cc-by-nc-sa-2.0", "cc-by-nc-sa-3.0",
    "cc-by-nc-sa-4.0", "odbl", "pddl", "gpl-2.0", "gpl-3.0", "lgpl-3.0", "agpl-3.0", "mpl-2.0",
    "bsd-2-clause", "bsd-3-clause", "isc", "unlicense", "wtfpl", "gfdl",
  ]

  private var license: [String] {
    guard let first = licenses.first else { return [] }
    guard isLicensed else { return ["license: other"] }
    if licenses.count == 1, DatasetCard.knownLicenses.contains(first.lowercased()) {
      return ["license: \(first.lowercased())"]
    }
    let names = licenses.sorted().joined(separator: ", ")
    return ["license: other", "license_name: \(JSONText.quoted(names))"]
  }

  private static func size(_ count: Int) -> String {
    let bounds = [
      (1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"),
      (10_000_000, "1M<n<10M"), (100_000_000, "10M<n<100M"), (1_000_000_000, "100M<n<1B"),
    ]
    return bounds.first { count < $0.0 }?.1 ?? "1B<n<10B"
  }
}

// What people read.
extension DatasetCard {
  private var description: [String] {
    let (source, target) = (heading.languages.source, heading.languages.target)
    return [
      "# \(DatasetCard.line(title))", "",
      "Texts in \(DatasetCard.name(source)) and their translations into "
        + "\(DatasetCard.name(target)), aligned sentence by sentence.", "",
      "| | |", "|---|---:|",
      "| units | \(counts.units) |",
      "| with texts in both languages | \(counts.pairs) |",
      "| in one language alone | \(counts.units - counts.pairs) |",
      "| documents | \(counts.documents) |", "",
    ] + members + licenseSentence
  }

  private var members: [String] {
    let tags = heading.tags
    let (source, target) = (heading.languages.source, heading.languages.target)
    return [
      "Each line of `\(DatasetCard.line(file))` is an object:", "",
      "- `id`: the name of the unit.",
      "- `translation`: its texts, by language: `\(tags.plain(source))` and "
        + "`\(tags.plain(target))`. A text is empty where nothing translates the other.",
      "- `meta`: where the unit comes from (`document`, `section`, `file`, `line`), how likely the "
        + "two texts translate each other (`confidence`, 0 to 1), who has looked at it (`status`: "
        + "`auto` for nobody), how many sentences each side has (`kind`), a digest of the two texts "
        + "(`hash`), who wrote the translation (`author`) and under which `license`. What is marked "
        + "in the texts: codes of their layout (`source_codes`, `target_codes`) and terms "
        + "(`source_terms`, `target_terms`). What else files say stands in `properties`.", "",
      "What is not known is an empty text, the line 0, or the confidence -1.",
    ]
  }

  private var licenseSentence: [String] {
    if licenses.isEmpty { return [] }
    let names = licenses.sorted().map(DatasetCard.line).joined(separator: ", ")
    let rest = isLicensed ? "" : " Of some units nobody says any."
    return ["", "License: \(names).\(rest)"]
  }

  /// A text that stays on its line and is no markup.
  private static func line(_ text: String) -> String {
    let marks = "\\`*_[]<>#|&".unicodeScalars
    return text.displayable.unicodeScalars.reduce(into: "") { line, scalar in
      if marks.contains(scalar) { line += "\\" }
      line.unicodeScalars.append(scalar)
    }
  }

  private static func name(_ language: Language) -> String {
    switch language.code {
    case "en": "English"
    case "zh": "Chinese"
    default: "the language `\(language.tag)`"
    }
  }
}
