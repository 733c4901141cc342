import Bitext
import Formats
import Foundation

/// Text to measure with, made from the project's own documents.
enum Corpus {
  private static func files(of folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "md" }.sorted { $0.path < $1.path }
  }

  /// The text of all blocks, without markup.
  static func paragraphs(of folder: URL) throws -> [String] {
    try files(of: folder).flatMap { url in
      let file = DocumentInput.File(path: url.path, bytes: Array(try Data(contentsOf: url)))
      let document = try Document(
        reading: DocumentInput(name: "x", content: .bilingual(file)), languages: .englishChinese)
      return document.sections.flatMap(\.passages).flatMap { $0.source + $0.target }
        .map(\.prose.text)
    }
  }

  static func repeated(_ paragraphs: [String], bytes: Int) -> String {
    var text = ""
    text.reserveCapacity(bytes + 10_000)
    var index = 0
    while text.utf8.count < bytes {
      text += paragraphs[index % paragraphs.count] + "\n"
      index += 1
    }
    return text
  }

  /// One long document in the details layout.
  static func markdown(of folder: URL, bytes: Int) throws -> DocumentInput.File {
    let url = folder.appendingPathComponent("warehouse-robots.md")
    let body = try String(contentsOf: url, encoding: .utf8)
    return DocumentInput.File(
      path: "bench.md", bytes: Array(repeated([body], bytes: bytes).utf8))
  }
}
