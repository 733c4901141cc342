/// Findings that somebody knows of and leaves as they are for now.
package struct Baseline: Sendable, Equatable {
  /// One finding that is known.
  package struct Entry: Sendable, Equatable {
    package let identity: FindingIdentity

    /// Its number among those with its identity, from 1.
    package let ordinal: Int
    package let fingerprint: String

    package init(identity: FindingIdentity, ordinal: Int, fingerprint: String) {
      self.identity = identity
      self.ordinal = ordinal
      self.fingerprint = fingerprint
    }
  }

  package let entries: [Entry]

  package init(entries: [Entry]) { self.entries = entries }

  /// Takes up findings.
  ///
  /// - Parameter findings: with their fingerprints.
  package init(of findings: [Finding]) {
    entries = zip(findings, findings.ordinals).map { finding, ordinal in
      Entry(identity: finding.identity, ordinal: ordinal, fingerprint: finding.fingerprint)
    }
  }

  /// Parts findings into those that it does not know and those that it knows.
  ///
  /// Of several with one identity it knows as many as it has entries for. A baseline of the known ones is this one without what is mended.
  package func parting(
    _ findings: [Finding], aliases: ConceptAliases
  ) -> (unknown: [Finding], known: [Finding]) {
    var left: [FindingIdentity: Int] = [:]
    for entry in entries { left[entry.identity.current(aliases), default: 0] += 1 }
    var parts: (unknown: [Finding], known: [Finding]) = ([], [])
    for finding in findings {
      let identity = finding.identity.current(aliases)
      let count = left[identity] ?? 0
      if count > 0 {
        left[identity] = count - 1
        parts.known.append(finding)
      } else {
        parts.unknown.append(finding)
      }
    }
    return parts
  }
}

extension FindingIdentity {
  /// The same with the id that its concept has today.
  fileprivate func current(_ aliases: ConceptAliases) -> FindingIdentity {
    FindingIdentity(
      rule: rule, path: path, concept: concept.map(aliases.id), match: match, sentence: sentence)
  }
}
