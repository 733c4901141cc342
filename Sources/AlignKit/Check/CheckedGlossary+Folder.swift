import Bitext
import Checking
import Terminology

extension CheckedGlossary {
  /// A glossary folder as rules see it, with the conflicts of some files.
  init(
    _ matcher: TermMatcher, _ folder: GlossaryFolder, _ conflicts: [AssembledGlossary.Conflict],
    of paths: Set<String>
  ) {
    self.init(
      matcher, problems: folder.problems,
      conflicts: conflicts.filter { paths.contains($0.candidate.first.path) }.map { conflict in
        let candidate = conflict.candidate
        let isOriginal = conflict.kind == .original
        return Conflict(
          concept: conflict.concept, text: isOriginal ? candidate.english : candidate.term,
          other: isOriginal ? candidate.term : candidate.english,
          place: Location(path: candidate.first.path, line: candidate.first.line))
      })
  }
}
