import Bitext

extension Rule {
  /// A file of the glossary can not be read, or holds what it should not.
  ///
  /// Its concept is not known to any other rule, so nothing can be relied on until it is mended. The
  /// other files are read.
  ///
  /// - Fires: a file without `id`
  /// - Silent: a file as the README shows it
  static let glossaryInvalid = Rule("glossary/invalid", level: .error) { _ in
    []
  } glossary: { glossary in
    glossary.problems.map { problem in
      var seen = Observation(
        place: Location(path: problem.path, line: problem.line), match: "",
        message: problem.reason)
      seen.isDecided = true
      return seen
    }
  }
}
