import Bitext
import Formats
package import Terminology

extension Configuration {
  /// The file for terms that were mined.
  package var minedPath: String { glossary + "/mined.tsv" }
}

/// A list of mined terms on disk.
package enum MinedFile {
  /// The mined terms of a glossary; none where nobody has mined.
  ///
  /// - Parameter folder: the folder of the glossary.
  /// - Returns: the terms, the best first.
  /// - Throws: `InputError` for what is no list of mined terms.
  package static func read(in folder: String) throws -> [MinedTerm] {
    let path = folder + "/mined.tsv"
    return Disk.exists(path) ? try MinedTSV.read(try Disk.read(path), path: path) : []
  }

  /// - Throws: `InputError` where a file stands in the way that is no such list.
  package static func write(_ terms: [MinedTerm], to path: String) throws {
    if Disk.isTaken(path) {
      let header = TSV.rows(String(decoding: try Disk.read(path), as: UTF8.self)).first
      if let header, header != MinedTSV.header {
        throw InputError(path: path, line: 1, reason: "is not a list of mined terms; move it away")
      }
    }
    let text = MinedTSV.text(terms)
    if !Disk.holds(text, at: path) { try Disk.write(text, to: path) }
  }
}
