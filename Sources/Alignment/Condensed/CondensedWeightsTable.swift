// Made by `make train` from the documents of Training/.

extension CondensedWeights {
  /// How much each feature of an alignment is worth, in natural logarithms.
  package static let trained = CondensedWeights([
    .number: 0.978,
    .name: -0.817,
    .term: 0.283,
    .word: 1.125,
    .counterpart: 1.245,
    .character: 0.536,
    .grammar: -0.106,
    .excess: 1.016,
    .distance: -0.551,
    .shared: -0.283,
    .unaligned: 1.573,
    .filler: 0.346,
    .firstPerson: 1.66,
    .length: 0.933,
    .opening: -0.075,
    .stay: 1.216,
    .resume: -1.263,
    .reference: 0.843,
    .next: 0.587,
    .skip: -0.194,
    .skipAtStart: -0.348,
    .skipAtEnd: 0.35,
    .back: -1.397,
    .farBack: -2.26,
    .unalignedAgain: -0.32,
    .pair: -1.457,
    .proportion: -1.25,
  ])
}
