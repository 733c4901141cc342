// Made by `make train` from the documents of Training/.

extension CondensedWeights {
  /// How much each feature of an alignment is worth, in natural logarithms.
  package static let trained = CondensedWeights([
    .number: 1.003,
    .name: -0.847,
    .term: 0.317,
    .word: 1.172,
    .counterpart: 1.292,
    .character: 0.523,
    .grammar: -0.102,
    .excess: 1.004,
    .distance: -0.584,
    .shared: -0.301,
    .unaligned: 1.462,
    .filler: 0.358,
    .firstPerson: 1.668,
    .length: 0.992,
    .opening: -0.116,
    .stay: 1.198,
    .resume: -1.233,
    .reference: 0.851,
    .next: 0.599,
    .skip: -0.234,
    .skipAtStart: -0.33,
    .skipAtEnd: 0.349,
    .back: -1.346,
    .farBack: -2.193,
    .unalignedAgain: -0.308,
    .pair: -1.469,
    .proportion: -1.25,
  ])
}
