package import Bitext

/// A text in several languages.
package struct TMXUnit: Equatable {
  package struct Variant: Equatable {
    /// As it stands in the file: `zh-CN`, `ZH`, `zh_Hans`.
    package let language: String
    package let text: CodedText

    /// What is said of this text.
    let properties: [CorpusUnit.Property]
  }

  package internal(set) var variants: [Variant] = []

  /// Where it begins in the file, 1-based.
  package let line: Int
  private let name: String

  /// What is said of the unit, its attributes first.
  var properties: [CorpusUnit.Property] = []

  init(line: Int, name: String?) {
    self.line = line
    self.name = name ?? ""
  }

  /// The first text in each of two languages; nil where one is lacking.
  package func texts(in languages: LanguagePair) -> (source: String, target: String)? {
    guard let source = source(in: languages), let target = target(in: languages, beside: source)
    else { return nil }
    return (source.text.text, target.text.text)
  }

  /// The unit in two languages; a text that is lacking is empty.
  func placed(in languages: LanguagePair) -> PlacedUnit {
    let source = source(in: languages)
    let target = target(in: languages, beside: source)
    var unit = CorpusUnit(
      id: name, source: source?.text ?? CodedText(""), target: target?.text ?? CodedText(""))
    for property in properties {
      unit.take(property, as: UnitField(propertyName: property.name))
    }
    unit.properties += source?.said("source/", in: languages.source) ?? []
    unit.properties += target?.said("target/", in: languages.target) ?? []
    let taken = (source == nil ? 0 : 1) + (target == nil ? 0 : 1)
    return PlacedUnit(unit, line: line, otherVariants: variants.count - taken)
  }

  private func source(in languages: LanguagePair) -> Variant? {
    variants.first { languages.source.includes($0.language) }
  }

  private func target(in languages: LanguagePair, beside source: Variant?) -> Variant? {
    variants.first { languages.target.includes($0.language) && $0 != source }
  }
}

extension TMXUnit.Variant {
  /// What is said of the text; its language where that is another tag than the project's own.
  fileprivate func said(_ side: String, in language: Language) -> [CorpusUnit.Property] {
    let tag = self.language.lowercased()
    let isOwn = [language.tag, language.exchangeTag].contains { $0.lowercased() == tag }
    let tags = isOwn ? [] : [CorpusUnit.Property(side + CorpusUnit.languageName, self.language)]
    return tags + properties.map { CorpusUnit.Property(side + $0.name, $0.value) }
  }
}

extension TMXReader {
  /// The units of a file in two languages.
  static func source(of path: String, _ languages: LanguagePair) throws -> UnitSource {
    var reader = try TMXReader(BytePieces(path: path))
    return UnitSource(properties: reader.properties) {
      try reader.next()?.placed(in: languages)
    }
  }
}
