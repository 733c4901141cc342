package import Bitext

/// Reads the translation units of a translation memory, one after the other: TMX 1.1 to 1.4b.
package struct TMXReader: ~Copyable {
  /// How many bytes of text and tags a unit may hold.
  private static let limit = 1 << 20

  /// Elements that hold codes of another format instead of text.
  private static let codes: Set<String> = ["bpt", "ept", "it", "ph", "ut"]

  private var xml: XMLReader
  private var room = TMXReader.limit

  /// - Throws: `InputError` where the root of the document is another than `tmx`.
  package init(_ pieces: consuming BytePieces) throws {
    xml = XMLReader(pieces)
    while let event = try xml.next() {
      guard case .start(let root) = event else { continue }
      guard root.name == "tmx" else {
        throw xml.fault(line: root.line, "is no TMX: its outermost element is '\(root.name)'")
      }
      return
    }
  }

  /// The next unit; nil at the end.
  ///
  /// - Throws: `InputError` for XML with a fault, and for elements that TMX does not allow.
  package mutating func next() throws -> TMXUnit? {
    while let event = try xml.next() {
      guard case .start(let element) = event, element.name != "body" else { continue }
      if element.name == "tu" { return try unit(at: element.line) }
      try skip(element, allowed: ["header"])
    }
    return nil
  }

  private mutating func unit(at line: Int) throws -> TMXUnit {
    room = TMXReader.limit
    var variants: [TMXUnit.Variant] = []
    while case let event? = try xml.next(), !event.isEnd {
      guard case .start(let element) = event else { continue }
      if element.name == "tuv" {
        variants.append(try variant(element))
      } else {
        try skip(element, allowed: ["note", "prop"])
      }
    }
    return TMXUnit(variants: variants, line: line)
  }

  private mutating func variant(_ variant: XMLElement) throws -> TMXUnit.Variant {
    guard let language = variant["xml:lang"] ?? variant["lang"] else {
      throw xml.fault(line: variant.line, "the tuv has no xml:lang")
    }
    try spend(language.utf8.count + 1, of: variant)
    var text: String?
    while case let event? = try xml.next(), !event.isEnd {
      guard case .start(let element) = event else { continue }
      if element.name == "seg", text == nil {
        text = try segment(element)
      } else {
        try skip(element, allowed: ["note", "prop"])
      }
    }
    guard let text else { throw xml.fault(line: variant.line, "the tuv has no seg") }
    return TMXUnit.Variant(language: language, text: text)
  }

  /// The text of a segment without its codes; what other inline elements mark is text.
  private mutating func segment(_ segment: XMLElement) throws -> String {
    var text = ""
    var depth = 1
    while depth > 0, let event = try xml.next() {
      switch event {
      case .text(let part):
        text += part
        try spend(part.utf8.count, of: segment)
      case .start(let element) where TMXReader.codes.contains(element.name): try xml.skip()
      case .start: depth += 1
      case .end: depth -= 1
      }
    }
    return text
  }

  private mutating func spend(_ bytes: Int, of element: XMLElement) throws {
    room -= bytes
    guard room >= 0 else {
      throw xml.fault(line: element.line, "the tu is too long: at most 1 MiB of text is read")
    }
  }

  private mutating func skip(_ element: XMLElement, allowed names: Set<String>) throws {
    guard names.contains(element.name) else {
      throw xml.fault(line: element.line, "'\(element.name)' can not stand here in a TMX")
    }
    try xml.skip()
  }
}

/// A text in several languages.
package struct TMXUnit: Equatable {
  package struct Variant: Equatable {
    /// As it stands in the file: `zh-CN`, `ZH`, `zh_Hans`.
    package let language: String
    package let text: String
  }

  package let variants: [Variant]

  /// Where it begins in the file, 1-based.
  package let line: Int

  /// The first text in each of two languages; nil where one is lacking.
  package func texts(in languages: LanguagePair) -> (source: String, target: String)? {
    variants(in: languages).map { ($0.source.text, $0.target.text) }
  }

  /// The languages of these texts as the unit names them.
  func tags(in languages: LanguagePair) -> LanguagePair {
    guard let (source, target) = variants(in: languages) else { return languages }
    return LanguagePair(source: Language(source.language), target: Language(target.language))
  }

  private func variants(in languages: LanguagePair) -> (source: Variant, target: Variant)? {
    guard let source = variants.first(where: { languages.source.includes($0.language) }),
      let target = variants.first(where: { $0 != source && languages.target.includes($0.language) })
    else { return nil }
    return (source, target)
  }
}
