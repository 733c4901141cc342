extension GlossaryFormat {
  package static let tbx = GlossaryFormat(
    name: "tbx", fileExtension: "tbx",
    summary: "TBX-Basic of ISO 30042:2019, categories as attributes"
  ) { concepts, languages, tags in
    TBXWriter(.second, languages, tags).written(concepts)
  }
}
