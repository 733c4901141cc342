package import Bitext
import Segmentation
package import Terminology

/// A text with vocabularies of its own, before it is known what other texts there are.
package struct LocalText: Sendable {
  let text: UnitText
  let source: Vocabulary
  let target: Vocabulary

  /// Reads the segments of passages, in order.
  package init(
    _ passages: [(source: [Segment], target: [Segment])], languages: LanguagePair,
    glossary: TermAnchors = TermAnchors()
  ) {
    var source = LocalSide(
      passages.flatMap { $0.source.map(\.text) }, languages.source, beside: languages.target)
    var target = LocalSide(
      passages.flatMap { $0.target.map(\.text) }, languages.target, beside: languages.source)
    source.markForeignWords(of: target.vocabulary)
    target.markForeignWords(of: source.vocabulary)
    source.addNumbers()
    target.addNumbers()
    LocalSide.addSpelledNames(&source, &target)
    source.addConcepts(glossary.concepts.map { ($0.key, $0.source) })
    target.addConcepts(glossary.concepts.map { ($0.key, $0.target) })
    self.source = source.vocabulary
    self.target = target.vocabulary
    text = UnitText(
      source: source.side, target: target.side, passages: LocalText.ranges(passages),
      lengthRatio: LengthRatio(passages, languages).value)
  }

  private static func ranges(
    _ passages: [(source: [Segment], target: [Segment])]
  ) -> [UnitText.Passage] {
    var ranges: [UnitText.Passage] = []
    for passage in passages {
      let source = ranges.last?.source.upperBound ?? 0
      let target = ranges.last?.target.upperBound ?? 0
      ranges.append(
        UnitText.Passage(
          source: source..<source + passage.source.count,
          target: target..<target + passage.target.count))
    }
    return ranges
  }
}

/// One language of a text while its units are found.
private struct LocalSide {
  private let language: Language
  private let texts: [String]
  private var units: [[Int32]] = []
  private(set) var vocabulary: Vocabulary

  init(_ texts: [String], _ language: Language, beside other: Language) {
    self.texts = texts
    self.language = language
    var reader = UnitReader(for: language, beside: other)
    for text in texts { units.append(reader.units(of: text)) }
    vocabulary = reader.vocabulary
  }

  /// So many units of a segment are looked at. No sentence has as many; a file that lacks its line
  /// ends may, and each unit is held against each of the other side.
  private static let longest = 1000

  var side: UnitSide {
    var side = UnitSide()
    var quotations = QuotationReader(texts)
    for (text, units) in zip(texts, units) {
      side.append(
        Array(units.prefix(LocalSide.longest)), length: TextLength.of(text),
        end: quotations.end(of: text))
    }
    return side
  }

  /// Puts a foreign word of the other side behind each word that is the same.
  mutating func markForeignWords(of other: Vocabulary) {
    var twins = [Int32](repeating: -1, count: vocabulary.count)
    for id in 0..<Int32(vocabulary.count) where !UnitKind.isShared(vocabulary[id]) {
      let foreign = Array(UnitKind.foreign.utf8) + vocabulary[id]
      if other.find(foreign) != nil { twins[Int(id)] = vocabulary.id(of: foreign) }
    }
    if twins.allSatisfy({ $0 < 0 }) { return }
    for index in units.indices {
      units[index] = units[index].flatMap { id in
        Int(id) < twins.count && twins[Int(id)] >= 0 ? [id, twins[Int(id)]] : [id]
      }
    }
  }

  mutating func addNumbers() {
    for (index, text) in texts.enumerated() {
      for number in text.numbers() {
        add("\(UnitKind.number)\(number.kind)\(number.value)", to: index)
      }
    }
  }

  /// Adds a unit for each concept that a segment speaks of.
  mutating func addConcepts(_ concepts: [(key: String, forms: [String])]) {
    let folded = concepts.map { ($0.key, $0.forms.map { Array($0.lowercased().utf8) }) }
    if folded.isEmpty { return }
    for (index, text) in texts.enumerated() {
      let bytes = Array(text.lowercased().utf8)
      for (key, forms) in folded where forms.contains(where: bytes.holds) {
        add("\(UnitKind.concept)\(key)", to: index)
      }
    }
  }

  /// Adds a unit for each Chinese name that the other side spells in Latin letters.
  static func addSpelledNames(_ first: inout LocalSide, _ second: inout LocalSide) {
    if first.language.code == "zh" { return addSpelledNames(&second, &first) }
    guard second.language.code == "zh", first.language.script == .latin else { return }
    var names = SpelledNames(in: first.texts)
    var used: Set<String> = []
    for (index, text) in second.texts.enumerated() {
      for name in names.names(in: text) {
        second.add("\(UnitKind.name)\(name)", to: index)
        used.insert(name)
      }
    }
    for (index, text) in first.texts.enumerated() {
      let spelled = SpelledNames.capitalized(in: text).map { String(decoding: $0, as: UTF8.self) }
      for name in spelled.sorted() where used.contains(name) {
        first.add("\(UnitKind.name)\(name)", to: index)
      }
    }
  }

  private mutating func add(_ unit: String, to segment: Int) {
    units[segment].append(vocabulary.id(of: Array(unit.utf8)))
  }
}
