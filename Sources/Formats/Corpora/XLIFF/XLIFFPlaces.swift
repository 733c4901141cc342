import Bitext

/// Which of the two texts of a unit of XLIFF is in which language: 0 is its source, 1 its target.
struct XLIFFPlaces {
  let source: Int?
  let target: Int?

  init(of unit: XLIFFUnit, _ languages: LanguagePair) {
    let first = unit.source.language ?? unit.file.languages.source ?? ""
    let second =
      unit.target?.language ?? unit.file.languages.target
      ?? XLIFFPlaces.other(than: first, languages)
    let tags = [first, second]
    let source = tags.firstIndex { languages.source.includes($0) }
    self.source = source
    target = tags.indices.first { $0 != source && languages.target.includes(tags[$0]) }
  }

  /// A target whose language nobody names is in the other one.
  private static func other(than tag: String, _ languages: LanguagePair) -> String {
    if languages.source.includes(tag) { return languages.target.tag }
    return languages.target.includes(tag) ? languages.source.tag : ""
  }

  /// What is said of the texts, by what they are in the two languages.
  func renamed(_ properties: [CorpusUnit.Property]) -> [CorpusUnit.Property] {
    if source == 0, target == 1 { return properties }
    return properties.compactMap { property in
      for (place, side) in ["source/", "target/"].enumerated()
      where property.name.hasPrefix(side) {
        let name = property.name.dropFirst(side.count)
        if place == source { return CorpusUnit.Property("source/\(name)", property.value) }
        if place == target { return CorpusUnit.Property("target/\(name)", property.value) }
        return nil
      }
      return property
    }
  }
}
