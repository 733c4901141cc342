package import Checking

extension [Finding] {
  /// The findings with their fingerprints, in the same order.
  ///
  /// - Precondition: these are all findings of their files, so that equal ones are counted.
  package func fingerprinted() -> [Finding] {
    zip(self, ordinals).map { finding, ordinal in
      var finding = finding
      let identity = finding.identity
      let parts = [
        identity.rule, identity.path, identity.concept ?? "", identity.match, identity.sentence,
        String(ordinal),
      ]
      // No text of a file holds a NUL.
      finding.fingerprint = String(Digest.of(parts.joined(separator: "\0")).prefix(32))
      return finding
    }
  }
}
