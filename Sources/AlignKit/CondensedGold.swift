import Bitext
import Foundation

/// Documents of which people said which sentences belong together, as JSON:
/// `documents` → `file`, `sections` → `title`, `en`, `zh` (sentences), `beads` (0-based indices).
package struct CondensedGold: Decodable, Sendable {
  package struct Document: Decodable, Sendable {
    /// The name of the document's file, beside that of the gold standard.
    package let file: String
    package let sections: [Section]
  }

  package struct Section: Decodable, Sendable {
    package let title: String
    package let en: [String]
    package let zh: [String]
    package let beads: [Bead]
  }

  /// Sentences of both sides that belong together; what stands in no bead belongs to none.
  package struct Bead: Decodable, Sendable, Hashable {
    package let en: [Int]
    package let zh: [Int]
  }

  package let documents: [Document]

  /// The path of a document.
  package static func file(_ name: String, beside gold: String) -> String {
    (gold as NSString).deletingLastPathComponent + "/" + name
  }

  /// - Throws: `InputError` for a file that can not be read or has another form.
  package init(path: String) throws {
    do {
      self = try JSONDecoder().decode(CondensedGold.self, from: Data(try Disk.read(path)))
    } catch let error as DecodingError {
      throw InputError(path: path, reason: "is no gold standard of sections: \(error)")
    }
    for section in documents.flatMap(\.sections) {
      let isInside = section.beads.allSatisfy { bead in
        bead.en.allSatisfy(section.en.indices.contains)
          && bead.zh.allSatisfy(section.zh.indices.contains)
      }
      if !isInside {
        throw InputError(
          path: path, reason: "has a bead in '\(section.title)' with a sentence that is not there")
      }
    }
  }
}

/// Which sentences of a gold standard each segment of the same text holds. Both may have been split
/// in other places; marks and spaces do not count.
struct SentenceMap {
  /// For each segment the numbers of the sentences that share a letter with it.
  let sentences: [[Int]]

  /// Nil where the texts differ.
  init?(_ segments: [String], onto sentences: [String]) {
    let (own, others) = (SentenceMap.letters(segments), SentenceMap.letters(sentences))
    guard own.joined().elementsEqual(others.joined()) else { return nil }
    let owners = others.enumerated().flatMap { number, letters in letters.map { _ in number } }
    var start = 0
    self.sentences = own.map { letters in
      defer { start += letters.count }
      return Set(owners[start..<start + letters.count]).sorted()
    }
  }

  private static func letters(_ texts: [String]) -> [[Character]] {
    texts.map { $0.filter { $0.isLetter || $0.isNumber } }.map(Array.init)
  }
}
