import Bitext
import Foundation

extension CorpusFormat {
  /// The format of a file: the one that is named, else the one that its content or its ending tells.
  ///
  /// - Returns: nil where it is in no format that is read.
  /// - Throws: `InputError` for a file that can not be read.
  package static func reading(_ path: String, named name: String?) throws -> CorpusFormat? {
    if let name { return named(name) }
    let readable = all.filter { $0.reader != nil }
    var pieces = try BytePieces(path: path)
    if try pieces.peek().beginLikeXML {
      return try XMLRoot(BytePieces(path: path)).kind.flatMap(reading)
    }
    if try HunalignText.isOne(pieces.peek()) { return .hunalign }
    let ending = (path as NSString).pathExtension.lowercased()
    return readable.first { $0.fileExtension == ending } ?? readable.first { $0.name == "tsv" }
  }

  private static func reading(_ kind: XMLRoot.Kind) -> CorpusFormat? {
    switch kind {
    case .tmx: .tmx
    case .xliff1: .xliff
    case .xliff2: .xliff2
    case .tbx, .interText: nil
    }
  }

  /// The format that a file is to be written in, by its ending.
  package static func writing(_ path: String) -> CorpusFormat? {
    let ending = (path as NSString).pathExtension.lowercased()
    return all.first { $0.writer != nil && $0.fileExtension == ending }
  }
}
