extension Feature {
  /// How often beads have a number of segments on each side.
  package static let prior = Feature(name: "prior") { task in
    let priors = task.priors
    return { _ in { source, target in priors.logarithm(source.count, target.count) } }
  }
}
