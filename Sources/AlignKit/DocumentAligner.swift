import Alignment
package import Bitext
import Segmentation
package import Terminology

extension AlignedDocument {
  /// Splits a document's passages into sentences and aligns them.
  package init(aligning document: Document, glossary: Glossary) {
    let sections = SegmentedSection.all(in: document)
    var ratio = LengthRatio()
    for passage in sections.flatMap(\.passages) { ratio.add(passage.source, passage.target) }
    let aligner = Aligner(languages: document.languages, glossary: glossary, lengthRatio: ratio)
    var ids = UnitIDs()
    let aligned = sections.map { section in
      let units = section.passages.flatMap { passage in
        aligner.beads(from: passage.source, to: passage.target).map { bead in
          let source = bead.source.map { passage.source[$0] }
          let target = bead.target.map { passage.target[$0] }
          return TranslationUnit(
            id: ids.id(section: section.title, source: source, target: target),
            section: section.title, source: source, target: target, confidence: bead.confidence)
        }
      }
      return Section(title: section.title, units: units)
    }
    self.init(document: document, sections: aligned)
  }
}

/// A section whose passages are split into sentences.
private struct SegmentedSection {
  struct Passage {
    let source: [Segment]
    let target: [Segment]
  }

  let title: String
  let passages: [Passage]

  static func all(in document: Document) -> [SegmentedSection] {
    let source = Segmenter(for: document.languages.source)
    let target = Segmenter(for: document.languages.target)
    var sections: [SegmentedSection] = []
    for section in document.sections {
      var passages: [Passage] = []
      for passage in section.passages {
        passages.append(
          Passage(
            source: source.segments(of: passage.source),
            target: target.segments(of: passage.target)))
      }
      sections.append(SegmentedSection(title: section.title, passages: passages))
    }
    return sections
  }
}

/// Names for translation units, made from what they say.
private struct UnitIDs {
  private var counts: [String: Int] = [:]

  /// The same content in the same section gets numbers, in order.
  mutating func id(section: String, source: [Segment], target: [Segment]) -> String {
    let content = ([section] + source.map(\.text) + ["\u{1F}"] + target.map(\.text))
      .joined(separator: "\u{1E}")
    let count = counts[content, default: 0]
    counts[content] = count + 1
    return String(Digest.of(count == 0 ? content : "\(content)\u{1D}\(count)").prefix(12))
  }
}
