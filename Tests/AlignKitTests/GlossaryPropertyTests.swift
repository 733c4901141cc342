import Bitext
import Formats
import Foundation
import Terminology
import TestSupport
import Testing

@testable import AlignKit

/// Whatever documents, people and commands do to a glossary one after another, nothing that a person
/// set is lost.
struct GlossaryPropertyTests {
  @Test(arguments: 0..<200)
  func nothingThatAPersonSetIsLost(seed: Int) throws {
    var life = try GlossaryLife(seed: seed)
    var before = GlossaryFolder(reading: life.folder.path)
    for _ in 0..<10 {
      let step = try life.step(before)
      let after = GlossaryFolder(reading: life.folder.path)
      #expect(after.problems.isEmpty, "\(step): \(after.problems)")
      for file in before.files {
        if let loss = Self.loss(of: file, in: after, step) {
          Issue.record("\(step) lost \(loss) of \(file.concept.id)")
        }
      }
      #expect(after.rejected.count >= before.rejected.count, "\(step)")
      #expect(Self.comesBack(after) == nil, "\(step)")
      before = after
    }
  }

  /// What a step took away that it did not mean.
  private static func loss(
    of file: GlossaryFolder.ConceptFile, in after: GlossaryFolder, _ step: GlossaryLife.Step
  ) -> String? {
    guard let kept = after.file(of: file.concept.id) else { return "the concept" }
    let isMerged = kept.concept.id != file.concept.id
    if isMerged, step.command != .merge { return "the file" }
    for (language, terms) in file.concept.terms {
      for term in terms {
        guard let own = kept.concept.terms[language]?.first(where: { $0.text == term.text }) else {
          return term.text
        }
        if !step.mayChange(term, to: own, isMerged: isMerged) {
          return "the status of \(term.text)"
        }
        if own.note != term.note { return "the note of \(term.text)" }
      }
    }
    let ids = [kept.concept.id] + kept.concept.aliases
    if !file.concept.aliases.allSatisfy(ids.contains) { return "an alias" }
    if !file.concept.sources.allSatisfy(kept.concept.sources.contains) { return "a source" }
    return isMerged ? nil : lossOfText(file, kept, step)
  }

  private static func lossOfText(
    _ file: GlossaryFolder.ConceptFile, _ kept: GlossaryFolder.ConceptFile,
    _ step: GlossaryLife.Step
  ) -> String? {
    if !file.unknownKeys.allSatisfy(kept.unknownKeys.contains) { return "an unknown key" }
    if kept.concept.matching != file.concept.matching { return "how terms are found" }
    if kept.concept.definition != file.concept.definition, step.command != .merge {
      return "the definition"
    }
    let (old, new) = (Lines(file.bytes), Lines(kept.bytes))
    if !old.comments.allSatisfy(new.comments.contains) { return "a comment" }
    if step.command != .byHand, old.breaks.union(new.breaks) != old.breaks, !old.breaks.isEmpty {
      return "the line ends"
    }
    if step.command != .byHand, old.endsWithBreak != new.endsWithBreak {
      return "the last line end"
    }
    return nil
  }

  private struct Lines {
    let comments: Set<String>
    let breaks: Set<String>
    let endsWithBreak: Bool

    init(_ bytes: [UInt8]) {
      let text = String(decoding: bytes, as: UTF8.self)
      let words = text.split { $0.isWhitespace || $0 == "," || $0 == "]" }.map(String.init)
      comments = Set(words.filter { $0.hasPrefix("#c") })
      breaks = Set(text.filter(\.isNewline).map(String.init))
      endsWithBreak = text.last?.isNewline ?? false
    }
  }

  /// A rejected candidate that is proposed all the same.
  private static func comesBack(_ folder: GlossaryFolder) -> Candidate? {
    let proposals = folder.assembled(.englishChinese).proposals.values.joined()
    return proposals.first { candidate in folder.rejected.contains { $0.means(candidate) } }
  }
}
