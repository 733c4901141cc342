package import Bitext
import Foundation

/// An aligned document as one JSON object.
package enum DocumentJSON {
  /// - Returns: UTF-8, ending with a line feed.
  /// - Throws: what `JSONEncoder` throws; never for an aligned document.
  package static func text(_ document: AlignedDocument) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = try encoder.encode(Content(document))
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private struct Content: Encodable {
    let document: String
    let files: [String]
    let layout: String
    let languages: [String: String]
    let sections: [Section]

    init(_ aligned: AlignedDocument) {
      let document = aligned.document
      self.document = document.name
      files = document.files.map(\.path)
      layout = document.layout
      languages = [
        "source": document.languages.source.tag, "target": document.languages.target.tag,
      ]
      sections = aligned.sections.map(Section.init)
    }
  }

  private struct Section: Encodable {
    let title: String
    let beads: [Unit]

    init(_ section: AlignedDocument.Section) {
      title = section.title
      beads = section.units.map(Unit.init)
    }
  }

  private struct Unit: Encodable {
    let id: String
    let kind: String
    let confidence: Double

    /// Whether it holds nothing but headings.
    let heading: Bool
    let source: [Part]
    let target: [Part]

    init(_ unit: TranslationUnit) {
      id = unit.id
      kind = unit.kind
      confidence = (unit.confidence * 1000).rounded() / 1000
      heading = (unit.source + unit.target).allSatisfy(\.isHeading)
      source = unit.source.map(Part.init)
      target = unit.target.map(Part.init)
    }
  }

  private struct Part: Encodable {
    let text: String
    let markup: String
    let file: String
    let line: Int
    let column: Int

    /// Offsets into the file's UTF-8 text: the first byte, and the byte behind the last.
    let bytes: [Int]

    init(_ segment: Segment) {
      text = segment.text
      markup = segment.markup
      file = segment.location.path
      line = segment.location.line
      column = segment.location.column
      bytes = [segment.location.bytes.lowerBound, segment.location.bytes.upperBound]
    }
  }
}
