extension Rule {
  /// A comment suppresses findings that nobody finds.
  ///
  /// The fault is mended or the comment stands in the wrong place: take it away, before it hides
  /// another fault. It is looked for when all other rules are done, see `Suppressions.unused`.
  ///
  /// - Fires: `<!-- align-disable-line term/deprecated -->` on a line without a deprecated term
  /// - Silent: the same comment on a line with one
  package static let unusedSuppression = Rule("suppression/unused", level: .warning)
}
