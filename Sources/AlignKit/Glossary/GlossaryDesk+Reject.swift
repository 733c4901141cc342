import Bitext
import Formats
package import Terminology

extension GlossaryDesk {
  /// Writes down that a candidate is no term, so that it never comes back.
  ///
  /// - Parameters:
  ///   - name: the key or a term of the candidate.
  ///   - term: the translation that is meant; nil for every one.
  ///   - decision: who decides, and why.
  /// - Returns: what changes.
  /// - Throws: `InputError` for an unknown name or term, and where `rejected.tsv` can not be read.
  package func reject(
    _ name: String, term: String? = nil, _ decision: Concept.Decision = .init()
  ) throws -> GlossaryChanges {
    let candidates = try candidates(name)
    let meant = candidates.filter { term == nil || $0.term == term }
    guard !meant.isEmpty else {
      throw InputError(
        path: folder.path,
        reason: "no candidate of '\(name)' is '\(term ?? "")'; "
          + "there are \(candidates.map(\.term).joined(separator: ", "))")
    }
    return try rejecting(Set(meant.map(\.key)).sorted(), term: term, decision)
  }

  /// Writes down keys, with a term or for every term.
  func rejecting(
    _ keys: [String], term: String?, _ decision: Concept.Decision
  ) throws -> GlossaryChanges {
    let path = folder.path + "/rejected.tsv"
    if let problem = folder.problems.first(where: { $0.path == path }) { throw problem }
    let before = folder.rejectedBytes
    let after = try RejectedTSV.appending(
      keys.map { RejectedTerm(key: $0, term: term ?? "", decision: decision) },
      to: before ?? [], path: path)
    var changes = GlossaryChanges()
    changes.add(path, before: before, after: after)
    return changes
  }
}
