package import Bitext
package import Formats
import Foundation

/// A file of units and the format that it is read in.
package struct CorpusInput: Sendable {
  package let path: String
  package let format: CorpusFormat
  private let encoding: TextEncoding?

  /// What somebody says of files; what nobody says is found out.
  package struct Form: Sendable {
    /// The name of a format.
    package var format: String?
    package var encoding: TextEncoding?

    package init(format: String? = nil, encoding: TextEncoding? = nil) {
      self.format = format
      self.encoding = encoding
    }
  }

  /// - Parameters:
  ///   - path: the file.
  ///   - form: what is said of it.
  /// - Throws: `InputError` for a file that is not there or in no format that is read.
  package init(_ path: String, _ form: Form = Form()) throws {
    self.path = path
    encoding = form.encoding
    guard Disk.exists(path) else {
      throw InputError(path: path, reason: "there is no such file or folder")
    }
    guard let found = try CorpusFormat.reading(path, named: form.format) else {
      throw InputError(
        path: path, reason: "is in no format that is read; `align formats` lists these")
    }
    self.format = found
  }

  /// The files that arguments name: of a folder, those in a format that is read, of several that
  /// hold one document the table.
  ///
  /// - Throws: `InputError` for what is not there and for a folder without such files.
  package static func find(_ arguments: [String], _ form: Form) throws -> [CorpusInput] {
    try arguments.flatMap { argument -> [CorpusInput] in
      guard Disk.isFolder(argument) else { return [try CorpusInput(argument, form)] }
      let names = try names(in: argument)
      guard !names.isEmpty else {
        throw InputError(
          path: argument, reason: "holds no corpus; `align` makes one of documents")
      }
      return try names.map { try CorpusInput("\(argument)/\($0)", form) }
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
    guard let encoding else { return try reader(path, languages) }
    guard let reader = format.decodingReader else {
      throw InputError(path: path, reason: "\(format.name) has an encoding of its own")
    }
    return try reader(path, languages, encoding)
  }
}
