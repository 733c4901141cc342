import Bitext
import Terminology

/// Ids of concepts, and what they were called before.
enum ConceptIDs {
  /// Ids and aliases that are taken twice. A file's name may not differ from another in capitals
  /// alone: on some disks the two are one file.
  static func problems(_ concepts: [Concept]) -> [InputError] {
    var owners: [String: Concept] = [:]
    var problems: [InputError] = []
    for concept in concepts {
      let other = owners.updateValue(concept, forKey: concept.id.lowercased())
      guard let other else { continue }
      problems.append(problem("the id '\(concept.id)'", of: concept, besides: other))
    }
    for concept in concepts {
      for alias in concept.aliases {
        let other = owners.updateValue(concept, forKey: alias.lowercased())
        guard let other else { continue }
        problems.append(problem("the alias '\(alias)'", of: concept, besides: other))
      }
    }
    return problems
  }

  private static func problem(
    _ name: String, of concept: Concept, besides other: Concept
  ) -> InputError {
    InputError(
      path: concept.path ?? concept.id,
      reason: "\(name) is taken by \(other.path ?? other.id)")
  }
}
