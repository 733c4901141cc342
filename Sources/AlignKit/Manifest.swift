import Bitext
import Formats
import Foundation
import Terminology

/// `corpus/manifest.json`: which files of the folder are the tool's own, and what they were made
/// from.
struct Manifest: Codable, Equatable {
  /// A file and its content.
  struct File: Codable, Equatable {
    /// As it was given, for inputs; inside the corpus folder, for outputs.
    let path: String

    /// The way to an input from the folder of the manifest; nil for outputs.
    var location: String?

    /// SHA-256 of the content. Nil for an output that is about to be written: whatever stands
    /// there is the tool's.
    var sha256: String?
  }

  struct Entry: Codable, Equatable {
    let name: String
    var layout: String
    var settings: String
    var inputs: [File]
    var outputs: [File]
    var counts: DocumentCounts

    /// What the document says about terms.
    var terms: [Candidate]
  }

  var tool = "align"
  var version = ToolVersion.current

  /// Sorted by name.
  var documents: [Entry] = []
  var candidates: File?

  /// The entry of a document; entries are sorted by name.
  subscript(name: String) -> Entry? {
    var low = 0
    var high = documents.count
    while low < high {
      let middle = (low + high) / 2
      if documents[middle].name < name { low = middle + 1 } else { high = middle }
    }
    return low < documents.count && documents[low].name == name ? documents[low] : nil
  }

  /// The file that holds the manifest of a corpus folder.
  static func path(in folder: String) -> String { folder + "/manifest.json" }

  /// Reads the manifest of a corpus folder; an empty one where there is none.
  ///
  /// - Throws: `InputError` for a file that is none.
  static func read(in folder: String) throws -> Manifest {
    let path = path(in: folder)
    guard Disk.exists(path) else { return Manifest() }
    let bytes = try Disk.read(path)
    var manifest = try? JSONDecoder().decode(Manifest.self, from: Data(bytes))
    manifest?.documents.sort { $0.name < $1.name }
    guard let manifest, manifest.documents.allSatisfy(\.namesOnlyItsOwn) else {
      throw InputError(
        path: path,
        reason: "is not a manifest of align; move it and the corpora away, then all is built anew")
    }
    return manifest
  }

  func write(in folder: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    let path = Manifest.path(in: folder)
    if !Disk.holds(text, at: path) { try Disk.write(text, to: path) }
  }
}

extension Manifest.Entry {
  /// Whether the outputs are files that the tool would name so: no other is ever touched.
  fileprivate var namesOnlyItsOwn: Bool {
    outputs.allSatisfy { output in
      CorpusFormat.ofDocuments.contains { output.path == "\(name).\($0.fileExtension)" }
        && !output.path.contains("/")
    }
  }
}

enum RelativePath {
  /// A path without steps back.
  static func standardised(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }

  /// The way from a folder to a file.
  static func from(_ folder: String, to path: String) -> String {
    let start = URL(fileURLWithPath: folder).standardizedFileURL.pathComponents
    let end = URL(fileURLWithPath: path).standardizedFileURL.pathComponents
    let shared = zip(start, end).prefix { $0 == $1 }.count
    let up = [String](repeating: "..", count: start.count - shared)
    return (up + end.dropFirst(shared)).joined(separator: "/")
  }
}
