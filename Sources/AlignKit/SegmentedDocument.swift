import Alignment
import Bitext
import Segmentation
import Terminology

/// A document whose passages are split into sentences.
struct SegmentedDocument {
  struct Passage {
    let source: [Segment]
    let target: [Segment]

    var isTwoSided: Bool { !source.isEmpty && !target.isEmpty }
  }

  struct Section {
    let title: String
    let passages: [Passage]
  }

  let document: Document
  let sections: [Section]

  init(_ document: Document) {
    self.document = document
    let source = Segmenter(for: document.languages.source)
    let target = Segmenter(for: document.languages.target)
    var sections: [Section] = []
    for section in document.sections {
      var passages: [Passage] = []
      for passage in section.passages {
        passages.append(
          Passage(
            source: source.segments(of: passage.source),
            target: target.segments(of: passage.target)))
      }
      sections.append(Section(title: section.title, passages: passages))
    }
    self.sections = sections
  }

  /// What the aligner sees of the document; nil where nothing faces anything.
  func units(_ glossary: TermAnchors) -> LocalText? {
    let passages = sections.flatMap(\.passages).filter(\.isTwoSided)
    return passages.isEmpty
      ? nil
      : LocalText(
        passages.map { ($0.source, $0.target) }, languages: document.languages, glossary: glossary)
  }

  /// Whether units get names, which take time to make.
  enum Naming {
    case byContent
    case none
  }

  /// The document with its beads, given for each two-sided passage, in order.
  func aligned(_ beads: [[Bead]], naming: Naming = .byContent) -> AlignedDocument {
    var beads = beads[...]
    var ids = UnitIDs(naming)
    let sections = self.sections.map { section in
      let units = section.passages.flatMap { passage in
        (passage.isTwoSided ? beads.popFirst() ?? [] : passage.oneSidedBeads).map { bead in
          let source = bead.source.map { passage.source[$0] }
          let target = bead.target.map { passage.target[$0] }
          return TranslationUnit(
            id: ids.id(section: section.title, source: source, target: target),
            section: section.title, source: source, target: target, confidence: bead.confidence)
        }
      }
      return AlignedDocument.Section(title: section.title, units: units)
    }
    return AlignedDocument(document: document, sections: sections)
  }
}

extension SegmentedDocument {
  /// The explanations of all units, in order; nil for those of one-sided passages, which need none.
  func explained<Explanation>(_ explanations: [[Explanation]]) -> [Explanation?] {
    var explanations = explanations[...]
    return sections.flatMap(\.passages).flatMap { passage -> [Explanation?] in
      if passage.isTwoSided { return explanations.popFirst() ?? [] }
      return passage.oneSidedBeads.map { _ in nil }
    }
  }
}

extension SegmentedDocument.Passage {
  /// What has nothing beside it stays alone.
  fileprivate var oneSidedBeads: [Bead] {
    source.indices.map { Bead(source: [$0], target: [], score: 0, confidence: 1) }
      + target.indices.map { Bead(source: [], target: [$0], score: 0, confidence: 1) }
  }
}

/// Names for translation units, made from what they say.
private struct UnitIDs {
  private var counts: [String: Int] = [:]
  private let naming: SegmentedDocument.Naming

  init(_ naming: SegmentedDocument.Naming) { self.naming = naming }

  /// The same content in the same section gets numbers, in order.
  mutating func id(section: String, source: [Segment], target: [Segment]) -> String {
    if naming == .none { return "" }
    let content = ([section] + source.map(\.text) + ["\u{1F}"] + target.map(\.text))
      .joined(separator: "\u{1E}")
    let count = counts[content, default: 0]
    counts[content] = count + 1
    return String(Digest.of(count == 0 ? content : "\(content)\u{1D}\(count)").prefix(12))
  }
}
