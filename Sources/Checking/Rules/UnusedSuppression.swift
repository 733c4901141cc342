extension Rule {
  /// A comment suppresses findings that nobody finds.
  ///
  /// The fault is mended or the comment stands in the wrong place: take it away, before it hides
  /// another fault. It is looked for when all other rules are done, see `Suppressions.unused`.
  package static let unusedSuppression = Rule("suppression/unused", level: .warning)
}
