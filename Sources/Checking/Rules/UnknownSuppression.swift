extension Rule {
  /// A comment that suppresses findings names a rule that does not exist.
  ///
  /// So it suppresses nothing. The finding names the rule that is probably meant.
  ///
  /// - Fires: a comment `<!-- align-disable-line term/depricated -->`
  /// - Silent: a comment that names rules of `align rules`
  package static let unknownSuppression = Rule("suppression/unknown", level: .error) { document in
    document.files.flatMap { Suppressions(in: $0, aliases: .none).unknown }
  }
}
