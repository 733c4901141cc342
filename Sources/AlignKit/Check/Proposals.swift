import Bitext
import Formats
import Terminology

/// What the documents that are checked say about terms, beside what the glossary folder knows.
enum Proposals {
  /// The candidates of the folder and those of documents, each once, sorted as in the folder. What
  /// the folder has of these documents may be out of date.
  static func candidates(
    _ seeds: [Seed], besides known: [Candidate], _ configuration: Configuration, jobs: Int
  ) async -> [Candidate] {
    let evidence = await seeds.concurrentMap(jobs: jobs) { seed -> TermEvidence? in
      let files = seed.paths.all.compactMap { path in
        (try? Disk.read(path)).map { DocumentInput.File(path: path, bytes: $0) }
      }
      guard files.count == seed.paths.all.count, files.contains(where: { $0.bytes.mayProposeTerms })
      else { return nil }
      return try? AlignmentJob(seed: seed, configuration: configuration).terms(in: files)
    }
    let paths = Set(seeds.flatMap(\.paths.all))
    let known = known.filter { !paths.contains($0.first.path) }
    let keys = Set(known.map(\.identity))
    let harvested = Candidate.harvest(evidence.compactMap(\.self)).filter {
      !keys.contains($0.identity)
    }
    return (known + harvested).sorted { $0.identity < $1.identity }
  }
}

extension Candidate {
  fileprivate var identity: String { "\(key)\t\(term)\t\(kind.rawValue)" }
}

extension [UInt8] {
  /// Whether an annotation or a list of names may stand in a file: emphasis beside a bracket, or a
  /// key of the front matter.
  fileprivate var mayProposeTerms: Bool {
    withUnsafeBufferPointer { bytes in
      let hasFrontMatter = bytes.starts(with: "---".utf8) || bytes.starts(with: [0xEF, 0xBB, 0xBF])
      if hasFrontMatter || bytes.prefix(2).contains(where: { $0 >= 0xFE || $0 == 0 }) {
        return true
      }
      return bytes.indices.dropFirst().contains { index in
        switch bytes[index] {
        case UInt8(ascii: "("): return isEmphasis(bytes, before: index)
        case UInt8(ascii: ")"): return isEmphasis(bytes, at: index + 1)
        case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBC:
          return bytes[index + 2] == 0x88 && isEmphasis(bytes, before: index)
            || bytes[index + 2] == 0x89 && isEmphasis(bytes, at: index + 3)
        default: return false
        }
      }
    }
  }
}

private func isEmphasis(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
  let place = bytes[index - 1] == 0x20 && index > 1 ? index - 2 : index - 1
  return isEmphasis(bytes, at: place)
}

private func isEmphasis(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  index < bytes.count
    && [UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: ">"), UInt8(ascii: "<")]
      .contains(bytes[index])
}
