import Bitext
import Checking
import Terminology

extension CheckedGlossary {
  /// A glossary folder as rules see it.
  init(
    _ matcher: TermMatcher, _ folder: GlossaryFolder, _ conflicts: [AssembledGlossary.Conflict]
  ) {
    self.init(
      matcher, problems: folder.problems,
      conflicts: conflicts.map { conflict in
        Conflict(
          concept: conflict.concept, term: conflict.candidate.term,
          place: Location(
            path: conflict.candidate.first.path, line: conflict.candidate.first.line))
      })
  }
}
