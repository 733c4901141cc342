// Made by `make train` from the documents of Training/.

extension CondensedWeights {
  /// How much each feature of an alignment is worth, in natural logarithms.
  package static let trained = CondensedWeights([
    .number: 0.976,
    .name: -0.846,
    .term: 0.286,
    .word: 0.994,
    .counterpart: 1.261,
    .character: 0.573,
    .grammar: -0.099,
    .excess: 1.035,
    .distance: -0.545,
    .shared: -0.259,
    .unaligned: 1.38,
    .filler: 0.366,
    .firstPerson: 1.678,
    .length: 0.903,
    .opening: -0.089,
    .stay: 1.051,
    .resume: -1.267,
    .reference: 0.831,
    .next: 0.397,
    .skip: -0.206,
    .skipAtStart: -0.362,
    .skipAtEnd: 0.341,
    .back: -1.57,
    .farBack: -2.395,
    .unalignedAgain: -0.305,
    .pair: -1.456,
    .proportion: -0.5,
  ])
}
