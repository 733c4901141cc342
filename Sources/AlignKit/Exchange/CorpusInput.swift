package import Bitext
package import Formats
import Foundation

/// A file of units and the format that it is read in.
package struct CorpusInput: Sendable {
  package let path: String
  package let format: CorpusFormat

  /// - Parameters:
  ///   - path: the file.
  ///   - format: the name of the format; nil to find it out.
  /// - Throws: `InputError` for a file that is not there or in no format that is read.
  package init(_ path: String, format: String? = nil) throws {
    self.path = path
    guard Disk.exists(path) else {
      throw InputError(path: path, reason: "there is no such file or folder")
    }
    guard let found = try CorpusFormat.reading(path, named: format) else {
      throw InputError(
        path: path, reason: "is in no format that is read; `align formats` lists these")
    }
    self.format = found
  }

  /// The files that arguments name: of a folder, those in a format that is read, of several that
  /// hold one document the table.
  ///
  /// - Throws: `InputError` for what is not there and for a folder without such files.
  package static func find(_ arguments: [String], format: String?) throws -> [CorpusInput] {
    try arguments.flatMap { argument -> [CorpusInput] in
      guard Disk.isFolder(argument) else { return [try CorpusInput(argument, format: format)] }
      let names = try names(in: argument)
      guard !names.isEmpty else {
        throw InputError(
          path: argument, reason: "holds no corpus; `align` makes one of documents")
      }
      return try names.map { try CorpusInput("\(argument)/\($0)", format: format) }
    }
  }

  /// The corpora of a folder, each document once.
  private static func names(in folder: String) throws -> [String] {
    let extensions = CorpusFormat.all.filter { $0.reader != nil }.map(\.fileExtension)
    var taken: Set<String> = []
    let files = try Disk.names(in: folder).map { $0 as NSString }
    return extensions.flatMap { fileExtension in
      files.filter {
        $0.pathExtension.lowercased() == fileExtension
          && taken.insert($0.deletingPathExtension + "." + fileExtension).inserted
          && !hasBetter($0, than: fileExtension, extensions, files)
      }
    }.map { $0 as String }.sorted()
  }

  private static func hasBetter(
    _ name: NSString, than fileExtension: String, _ extensions: [String], _ files: [NSString]
  ) -> Bool {
    let better = extensions.prefix { $0 != fileExtension }
    return files.contains {
      $0.deletingPathExtension == name.deletingPathExtension
        && better.contains($0.pathExtension.lowercased())
    }
  }

  /// The units of the file.
  ///
  /// - Throws: `InputError` for a file that is not what its format demands.
  package func units(_ languages: LanguagePair) throws -> UnitSource {
    guard let reader = format.reader else {
      throw InputError(path: path, reason: "\(format.name) is written and not read")
    }
    return try reader(path, languages)
  }
}
