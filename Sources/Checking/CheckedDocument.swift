package import Bitext
package import Terminology

/// A document as rules see it: its texts with the terms that stand in them, and its translation
/// units.
package struct CheckedDocument: Sendable {
  /// A block with its place in the document.
  package struct Text: Sendable {
    package let block: Block

    /// The number of its section.
    package let section: Int
    package let mentions: [Mention]
  }

  /// A translation unit with the terms that stand in it.
  package struct Unit: Sendable {
    package let unit: TranslationUnit
    package let section: Int
    package let sourceMentions: [Mention]
    package let targetMentions: [Mention]
  }

  /// What kind of text it is.
  package enum Kind: Sendable {
    case document
    /// A row of a bitext file: a pair that stands by itself.
    case pair
  }

  package let document: Document
  package let kind: Kind

  /// All blocks of each language, in order.
  package let source: [Text]
  package let target: [Text]

  /// In the order of the target.
  package let units: [Unit]
  private let unitsByPlace: UnitsByPlace

  /// Read once: several rules ask for them.
  let numbers: NumberedTexts

  /// The numbers of the sections that leave much of their source out.
  let condensedSections: Set<Int>

  /// The annotations of the target, in order.
  let annotations: [AnnotatedTerm]
  package let files: [CheckedFile]
  package let matcher: TermMatcher

  /// What words of general language mean.
  package let meanings: WordMeanings

  /// - Parameters:
  ///   - aligned: the document with its beads; of a document in one language, beads with one side.
  ///   - kind: whether it is a document or a row.
  ///   - files: its files, as they lie on the disk.
  ///   - matcher: finds terms.
  ///   - meanings: what words mean.
  package init(
    _ aligned: AlignedDocument, kind: Kind, files: [CheckedFile], matcher: TermMatcher,
    meanings: WordMeanings
  ) {
    document = aligned.document
    self.kind = kind
    self.files = files
    self.matcher = matcher
    self.meanings = meanings
    let sections = aligned.document.sections.enumerated()
    func texts(_ side: Mention.Side, _ blocks: (Passage) -> [Block]) -> [Text] {
      sections.flatMap { number, section in
        section.passages.flatMap(blocks).map { block in
          Text(block: block, section: number, mentions: matcher.mentions(in: block, side))
        }
      }
    }
    source = texts(.source, \.source)
    let target = texts(.target, \.target)
    self.target = target
    annotations = target.flatMap { text in
      Annotation.find(in: text.block).map { AnnotatedTerm(annotation: $0, text: text) }
    }
    let sourceMentions = MentionsByPlace(source)
    let targetMentions = MentionsByPlace(target)
    let units = aligned.sections.enumerated().flatMap { number, section in
      section.units.map { unit in
        Unit(
          unit: unit, section: number,
          sourceMentions: unit.source.flatMap { sourceMentions.within($0.location) },
          targetMentions: unit.target.flatMap { targetMentions.within($0.location) })
      }
    }
    self.units = units
    unitsByPlace = UnitsByPlace(units)
    numbers = NumberedTexts(units, matcher.languages)
    condensedSections =
      kind == .pair ? [] : CondensedSections.among(units, matcher.languages)
  }

  /// Those of the glossary; a row of a bitext file may name them more closely.
  package var languages: LanguagePair { matcher.languages }

  /// Whether both languages stand in it.
  package var isBilingual: Bool { !source.isEmpty && !target.isEmpty }

  package var concepts: [Concept] { matcher.glossary.concepts }

  /// The unit that a sentence with a place belongs to.
  package func unit(around place: Location) -> Unit? {
    unitsByPlace.unit(around: place).map { units[$0] }
  }
}

extension CheckedDocument.Unit {
  /// What a side says; nil where it says nothing.
  package func text(_ side: Mention.Side, _ languages: LanguagePair) -> String? {
    let segments = side == .source ? unit.source : unit.target
    let language = side == .source ? languages.source : languages.target
    return segments.isEmpty ? nil : segments.joinedText(language)
  }
}

/// The numbers of units, found by the places of their sentences.
private struct UnitsByPlace {
  private struct Sentence {
    let bytes: Range<Int>
    let unit: Int
  }

  /// In the order of the file, by its path.
  private let sentences: [String: [Sentence]]

  init(_ units: [CheckedDocument.Unit]) {
    var sentences: [String: [Sentence]] = [:]
    for (number, unit) in units.enumerated() {
      for segment in unit.unit.source + unit.unit.target {
        sentences[segment.location.path, default: []].append(
          Sentence(bytes: segment.location.bytes, unit: number))
      }
    }
    self.sentences = sentences.mapValues {
      $0.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
    }
  }

  func unit(around place: Location) -> Int? {
    guard let sentences = sentences[place.path] else { return nil }
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].bytes.lowerBound <= place.bytes.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low > 0, sentences[low - 1].bytes.contains(place.bytes.lowerBound) else { return nil }
    return sentences[low - 1].unit
  }
}

/// Mentions of a document, found by their place.
private struct MentionsByPlace {
  private let mentions: [String: [Mention]]

  init(_ texts: [CheckedDocument.Text]) {
    mentions = Dictionary(grouping: texts.flatMap(\.mentions), by: \.place.path)
      .mapValues { $0.sorted { $0.place.bytes.lowerBound < $1.place.bytes.lowerBound } }
  }

  func within(_ place: Location) -> ArraySlice<Mention> {
    guard let mentions = mentions[place.path] else { return [] }
    let start = mentions.partition(from: place.bytes.lowerBound)
    let end = mentions.partition(from: place.bytes.upperBound)
    return mentions[start..<end]
  }
}

extension [Mention] {
  /// The first index from which on mentions begin at an offset or behind it.
  fileprivate func partition(from offset: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].place.bytes.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
