import Bitext
import Formats
import Terminology

/// `candidates.tsv` in the glossary folder, which is the tool's alone.
enum CandidatesFile {
  private static func path(_ configuration: Configuration) -> String {
    configuration.glossary + "/candidates.tsv"
  }

  static func isIntact(_ file: Manifest.File?, _ configuration: Configuration) -> Bool {
    guard let file, let bytes = try? Disk.read(path(configuration)) else { return false }
    return file.path == path(configuration) && file.sha256 == Digest.of(bytes)
  }

  static func count(_ configuration: Configuration) -> Int {
    let bytes = (try? Disk.read(path(configuration))) ?? []
    return max(0, TSV.rows(String(decoding: bytes, as: UTF8.self)).count - 1)
  }

  /// - Throws: `InputError` where another file stands in its place.
  static func write(
    _ candidates: [Candidate], _ configuration: Configuration
  ) throws -> Manifest.File {
    let path = path(configuration)
    let text = CandidatesTSV.text(candidates)
    let current = Disk.exists(path) ? try Disk.read(path) : []
    let header = TSV.rows(String(decoding: current, as: UTF8.self)).first
    if let header, header != CandidatesTSV.header {
      throw InputError(
        path: path, line: 1, reason: "is not a list of candidates; move it away")
    }
    if !current.elementsEqual(text.utf8) { try Disk.write(text, to: path) }
    return Manifest.File(path: path, sha256: Digest.of(text))
  }
}
