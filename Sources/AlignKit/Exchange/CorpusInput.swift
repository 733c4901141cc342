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
    // What a shell gives through a pipe can be read once, so nothing can be found out about it.
    self.path = path == "-" ? "/dev/stdin" : path
    encoding = form.encoding
    guard path == "-" || Disk.exists(path) else {
      throw InputError(path: path, reason: "there is no such file or folder")
    }
    guard form.format != nil || (path != "-" && Disk.isRegular(path)) else {
      throw InputError(path: path, reason: "is a pipe; name its format with --from")
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

  /// The corpora of a folder, each document once: in the format that stands first in the list.
  private static func names(in folder: String) throws -> [String] {
    let extensions = CorpusFormat.all.filter { $0.reader != nil }.map(\.fileExtension)
    var best: [String: (rank: Int, name: String)] = [:]
    for name in try Disk.names(in: folder) {
      let path = name as NSString
      guard let rank = extensions.firstIndex(of: path.pathExtension.lowercased()) else { continue }
      let known = best[path.deletingPathExtension]
      if known.map({ rank < $0.rank }) ?? true {
        best[path.deletingPathExtension] = (rank, name)
      }
    }
    return best.values.map(\.name).sorted()
  }

  /// Whether it can be read once only.
  var isPipe: Bool { !Disk.isRegular(path) }

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
