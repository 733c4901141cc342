import Bitext
import Checking
import Formats
import Foundation
import Segmentation
import Terminology
import TestSupport

@testable import AlignKit

extension CheckedDocument {
  /// A document as the examples of rules are: a text, or a Markdown file that may hold both
  /// languages, or a text with its source.
  init(example target: String, source: String? = nil) throws {
    let file = DocumentInput.File(path: "a.md", bytes: Array(target.utf8))
    let original = source.map { DocumentInput.File(path: "a.en.md", bytes: Array($0.utf8)) }
    let input = DocumentInput(
      name: "a", content: original.map { .paired(source: $0, target: file) } ?? .bilingual(file))
    let document = try Document(reading: input, languages: .englishChinese)
    let files = try [original, file].compactMap(\.self).map(CheckedFile.init(reading:))
    self.init(
      document.alignedByOrder, kind: .document, files: files,
      matcher: TermMatcher(
        .example(beside: document), .englishChinese, words: CheckedDocument.words),
      meanings: GeneralWords.meanings)
  }

  private static let words = GeneralWords.list()
}

extension Document {
  /// With beads of one sentence each, in order; what is over stands alone.
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
    let paired = min(source.count, target.count)
    return zip(source, target).map { ([$0], [$1]) } + source.dropFirst(paired).map { ([$0], []) }
      + target.dropFirst(paired).map { ([], [$0]) }
  }
}

extension Glossary {
  /// The concepts in `Cases/example-glossary`, which the documentation of the rules shows too, and
  /// what a document proposes beside them.
  fileprivate static func example(beside document: Document) -> Glossary {
    let candidates = Candidate.harvest([TermEvidence(of: document)])
    return AssembledGlossary(
      decided: decidedExamples, candidates: candidates, languages: .englishChinese
    ).glossary
  }

  private static let decidedExamples = GlossaryFolder(
    reading: TestData.projectFolder.path + "/Tests/CheckingTests/Cases/example-glossary"
  ).decided
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
