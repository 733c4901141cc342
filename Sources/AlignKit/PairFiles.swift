import Bitext
import Formats
import Foundation
import Terminology

/// Reading the pairs that terms are mined of.
extension PlacedPair {
  /// The file that an argument names, or the tables of a folder.
  ///
  /// - Throws: `InputError` for what is not there.
  static func files(_ argument: String) throws -> [String] {
    guard Disk.exists(argument) else {
      throw InputError(path: argument, reason: "there is no such file or folder")
    }
    guard Disk.isFolder(argument) else { return [argument] }
    return try Disk.names(in: argument).filter { $0.hasSuffix(".tsv") }.map { "\(argument)/\($0)" }
  }

  /// Calls `body` with each pair of a table or memory, which is a document of its own.
  ///
  /// - Returns: how many rows or units lack one of the languages.
  /// - Throws: `InputError` for a file that can not be read.
  static func read(
    _ path: String, _ languages: LanguagePair, _ body: (PlacedPair) -> Void
  ) throws -> Int {
    let document = ((path as NSString).lastPathComponent as NSString).deletingPathExtension
    let isEnglishFirst = languages.source.code == "en"
    return try BitextFile.forEachPlacedPair(in: path, languages: languages) { pair in
      body(
        PlacedPair(
          english: isEnglishFirst ? pair.source : pair.target,
          chinese: isEnglishFirst ? pair.target : pair.source, document: document,
          place: Candidate.Place(path: pair.path, line: pair.line)))
    }.skipped
  }
}
