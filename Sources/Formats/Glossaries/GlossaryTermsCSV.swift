extension GlossaryFormat {
  /// The table that people edit in a spreadsheet and hand back to `align glossary import`.
  package static let termsCSV = GlossaryFormat(
    name: "terms-csv", fileExtension: "csv",
    summary: "a table for spreadsheets, a term a row"
  ) { concepts, _, _ in
    var losses = GlossaryLosses()
    for concept in concepts {
      var written = Dictionary(
        uniqueKeysWithValues: ConceptPart.allCases.map { ($0, Int.max) })
      for part in [ConceptPart.matching, .examples, .decisions] { written[part] = 0 }
      losses.count(partsOf: concept, without: written)
    }
    return Written(text: TermTable.text(concepts, as: .csv), losses: losses.phrases)
  }
}
