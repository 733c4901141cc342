extension GlossaryFormat {
  package static let tbx2 = GlossaryFormat(
    name: "tbx2", fileExtension: "tbx",
    summary: "TBX of ISO 30042:2008, for OmegaT and other programs that read no later one"
  ) { concepts, languages, tags in
    TBXWriter(.first, languages, tags).written(concepts)
  }
}
