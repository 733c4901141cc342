import Bitext
import Formats
import Terminology

/// `candidates.tsv` in the glossary folder, which is the tool's alone.
enum CandidatesFile {
  static func path(_ configuration: Configuration) -> String {
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

  /// - Parameters:
  ///   - candidates: what the file shall hold.
  ///   - known: what the last run wrote.
  ///   - configuration: where the file lies.
  /// - Returns: the entry for the manifest.
  /// - Throws: `InputError` where another file stands in its place, or a person changed it.
  static func write(
    _ candidates: [Candidate], over known: Manifest.File?, _ configuration: Configuration
  ) throws -> Manifest.File {
    let path = path(configuration)
    let text = CandidatesTSV.text(candidates)
    let current = Disk.exists(path) ? try Disk.read(path) : []
    let header = TSV.rows(String(decoding: current, as: UTF8.self)).first
    if let header, header != CandidatesTSV.header {
      throw InputError(
        path: path, line: 1, reason: "is not a list of candidates; move it away")
    }
    if let sha256 = known?.sha256, known?.path == path, !current.isEmpty,
      sha256 != Digest.of(current)
    {
      throw InputError(
        path: path, reason: "was changed since align wrote it; move it away or delete it")
    }
    if !current.elementsEqual(text.utf8) { try Disk.write(text, to: path) }
    return Manifest.File(path: path, sha256: Digest.of(text))
  }
}
