import Bitext
import Checking
import Formats
import Foundation
import Segmentation
import Terminology

extension CheckedDocument {
  /// A document as the examples of rules are: a text, or a Markdown file that may hold both
  /// languages, or a text with its source.
  init(example target: String, source: String? = nil, glossary: Glossary = .example) throws {
    let file = DocumentInput.File(path: "a.md", bytes: Array(target.utf8))
    let original = source.map { DocumentInput.File(path: "a.en.md", bytes: Array($0.utf8)) }
    let input = DocumentInput(
      name: "a", content: original.map { .paired(source: $0, target: file) } ?? .bilingual(file))
    let document = try Document(reading: input, languages: .englishChinese)
    let files = [original, file].compactMap(\.self).map {
      CheckedFile(file: SourceFile(path: $0.path, bytes: $0.bytes), bytes: $0.bytes)
    }
    self.init(
      document.alignedByOrder, kind: .document, files: files,
      matcher: TermMatcher(glossary, .englishChinese, words: WordList([])), meanings: .none)
  }
}

extension Document {
  /// With beads of one sentence each where both sides have as many, else of a whole passage.
  fileprivate var alignedByOrder: AlignedDocument {
    let source = Segmenter(for: .english)
    let target = Segmenter(for: .chinese)
    var aligned: [AlignedDocument.Section] = []
    var number = 0
    for section in sections {
      var units: [TranslationUnit] = []
      for passage in section.passages {
        let sides = (source.segments(of: passage.source), target.segments(of: passage.target))
        for (left, right) in beads(sides.0, sides.1) {
          number += 1
          units.append(
            TranslationUnit(
              id: "unit-\(number)", section: section.title, source: left, target: right,
              confidence: 1))
        }
      }
      aligned.append(AlignedDocument.Section(title: section.title, units: units))
    }
    return AlignedDocument(document: self, sections: aligned)
  }

  private func beads(_ source: [Segment], _ target: [Segment]) -> [([Segment], [Segment])] {
    if source.isEmpty { return target.map { ([], [$0]) } }
    if target.isEmpty { return source.map { ([$0], []) } }
    return source.count == target.count
      ? zip(source, target).map { ([$0], [$1]) } : [(source, target)]
  }
}

extension Glossary {
  /// The concepts in `Cases/example-glossary`.
  static let example = Glossary(concepts: [
    concept("ai-infrastructure", en: [.init("AI infrastructure", status: .preferred)]) {
      $0.terms["zh"] = [.init("AI 基础设施", status: .preferred)]
    },
    concept(
      "capital-expenditure",
      en: [.init("Capital Expenditure", status: .preferred), .init("Capex", status: .admitted)]
    ) {
      $0.terms["zh"] = [
        .init("资本支出", status: .preferred), .init("资本开支", status: .deprecated),
      ]
      $0.matching.annotate = .first
    },
    concept("privatization", en: [.init("privatization", status: .preferred)]) {
      $0.terms["zh"] = [
        .init("私有化", status: .preferred), .init("民营化", status: .forbidden),
      ]
    },
  ])

  private static func concept(
    _ id: String, en: [Term], _ complete: (inout Concept) -> Void
  ) -> Concept {
    var concept = Concept(id: id)
    concept.terms["en"] = en
    concept.path = "glossary/terms/\(id).yml"
    complete(&concept)
    return concept
  }
}

extension RuleText.Example {
  /// The text that the documentation means: with its line breaks and invisible characters.
  static func read(_ shown: String) -> String {
    let parts = shown.split(separator: "⏎", omittingEmptySubsequences: false)
      .joined(separator: "\n").components(separatedBy: "\\u{")
    return parts.dropFirst().reduce(parts[0]) { text, part in
      guard let end = part.firstIndex(of: "}"), let value = UInt32(part[..<end], radix: 16),
        let scalar = Unicode.Scalar(value)
      else { return text + "\\u{" + part }
      return text + String(Character(scalar)) + part[part.index(after: end)...]
    }
  }
}
