import Bitext

extension CorpusFormat {
  /// A row for each translation unit, aligned or not: the complete record of a document.
  package static let tsv = CorpusFormat(
    name: "tsv",
    summary: "a row a unit, also the unaligned ones; TAB and line ends escaped"
  ) { document in
    let languages = document.document.languages
    let header = [
      "id", "section", languages.target.tag, languages.source.tag, "confidence", "status", "kind",
      "file", "line",
    ]
    let rows = document.units.map { unit in
      [
        unit.id, unit.section, unit.target.joinedText(languages.target),
        unit.source.joinedText(languages.source), Decimal.threePlaces(unit.confidence), "auto",
        unit.kind, unit.location?.path ?? "", unit.location.map { String($0.line) } ?? "",
      ]
    }
    return Written(text: TSV.text([header] + rows), losses: [])
  }
}

enum Decimal {
  /// A number from 0 to 1 as `0.950`, the same everywhere.
  static func threePlaces(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - digits.count))\(digits)"
  }
}
