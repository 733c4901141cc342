import Bitext
import Formats

/// Terms that the glossary knows already.
enum KnownTerms {
  /// The English and Chinese of the candidates, as they are written.
  ///
  /// - Throws: `InputError` where the list is there and can not be read.
  static func read(_ configuration: Configuration) throws -> Set<String> {
    let path = CandidatesFile.path(configuration)
    guard Disk.exists(path) else { return [] }
    let rows = TSV.rows(String(decoding: try Disk.read(path), as: UTF8.self))
    let columns = ["en", "expansion", "zh"].compactMap { rows.first?.firstIndex(of: $0) }
    return Set(
      rows.dropFirst().flatMap { row in
        columns.filter(row.indices.contains).map { row[$0] }.filter { !$0.isEmpty }
      })
  }
}
