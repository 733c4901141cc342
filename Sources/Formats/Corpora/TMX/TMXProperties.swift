import Bitext

/// What is said of a unit and of its texts, divided by where TMX has a place for it.
struct TMXProperties {
  /// What is said of a unit, or of one text.
  struct Part {
    var attributes: [CorpusUnit.Property] = []
    var others: [CorpusUnit.Property] = []

    /// The tag of the text's language, where it is another than that of the corpus.
    var language: String?

    mutating func add(
      _ name: Substring, _ value: String, attributes known: [String: [CorpusUnit.Property].Check]
    ) {
      if name == CorpusUnit.languageName, language == nil { return language = value }
      let attribute = String(name.dropFirst())
      let isAttribute =
        name.first == "@" && known[attribute]?(value) == true
        && !attributes.contains { $0.name == attribute }
      if isAttribute {
        attributes.append(CorpusUnit.Property(attribute, value))
      } else {
        others.append(CorpusUnit.Property(String(name), value))
      }
    }
  }

  private(set) var unit = Part()
  private(set) var source = Part()
  private(set) var target = Part()

  init(_ properties: [CorpusUnit.Property]) {
    for property in properties {
      let name = property.name[...]
      if let name = name.following("source/") {
        source.add(name, property.value, attributes: TMXAttribute.ofTexts)
      } else if let name = name.following("target/") {
        target.add(name, property.value, attributes: TMXAttribute.ofTexts)
      } else {
        unit.add(name, property.value, attributes: TMXAttribute.ofUnits)
      }
    }
  }
}

extension Substring {
  /// What stands behind a start; nil where the text begins otherwise.
  fileprivate func following(_ start: String) -> Substring? {
    hasPrefix(start) && utf8.count > start.utf8.count ? dropFirst(start.count) : nil
  }
}
