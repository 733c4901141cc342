import Alignment
package import Bitext
import Segmentation
package import Terminology

extension AlignedDocument {
  /// Splits a document's passages into sentences and aligns them.
  package init(aligning document: Document, glossary: Glossary) {
    let aligner = Aligner(languages: document.languages, glossary: glossary)
    let source = Segmenter(for: document.languages.source)
    let target = Segmenter(for: document.languages.target)
    var ids = UnitIDs()
    var sections: [Section] = []
    for section in document.sections {
      var units: [TranslationUnit] = []
      for passage in section.passages {
        var left: [Segment] = []
        for block in passage.source { left += source.segments(of: block) }
        var right: [Segment] = []
        for block in passage.target { right += target.segments(of: block) }
        for bead in aligner.beads(from: left, to: right) {
          let sides = (bead.source.map { left[$0] }, bead.target.map { right[$0] })
          units.append(
            TranslationUnit(
              id: ids.id(section: section.title, source: sides.0, target: sides.1),
              section: section.title, source: sides.0, target: sides.1,
              confidence: bead.confidence))
        }
      }
      sections.append(Section(title: section.title, units: units))
    }
    self.init(document: document, sections: sections)
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
