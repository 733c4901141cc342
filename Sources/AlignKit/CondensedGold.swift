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

  /// The path of a document of a gold standard.
  ///
  /// - Parameters:
  ///   - name: the name of the document's file.
  ///   - gold: the path of the gold standard.
  ///   - folder: where the documents lie; nil where they lie beside the gold standard.
  /// - Returns: the path.
  static func file(_ name: String, beside gold: String, in folder: String? = nil) -> String {
    let folder = folder ?? (gold as NSString).deletingLastPathComponent
    return folder.isEmpty ? name : folder + "/" + name
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
