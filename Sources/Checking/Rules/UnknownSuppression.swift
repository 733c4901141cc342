extension Rule {
  /// A comment that suppresses findings names a rule that does not exist.
  ///
  /// So it suppresses nothing. The finding names the rule that is probably meant.
  ///
  /// - Fires: `<!-- align-disable-next-line term/deprecatd -->⏎资本开支竞赛`
  /// - Silent: `<!-- align-disable-next-line term/deprecated -->⏎资本开支竞赛`
  package static let unknownSuppression = Rule("suppression/unknown", level: .error) { document in
    document.files.flatMap { Suppressions(in: $0, aliases: .none).unknown }
  }
}
