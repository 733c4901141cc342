/// A reason to believe in an alignment of a passage that was condensed; each has one weight.
///
/// Sentences of the full side are looked at in order. Each belongs to a sentence of the condensed
/// side, to two neighbours there, or to none.
enum CondensedFeature: Int, CaseIterable {
  // A full sentence beside a condensed one, or beside two together: square roots of evidence.
  case number
  case name
  case term
  case word
  case counterpart
  case character
  case grammar

  /// All evidence beside what both sentences have with the others of the passage, in deviations.
  case excess

  /// How far from each other both stand in their texts, 0 to 5.
  case distance

  /// The evidence that the lesser of two condensed sentences has of its own.
  case shared

  // A full sentence that belongs to none.
  case unaligned

  /// The share of words that say nothing, 0 to 1.
  case filler

  /// The share of words in which the speaker speaks of himself, 0 to 1.
  case firstPerson

  /// The logarithm of how many different units it has.
  case length

  /// It is the first of the passage.
  case opening

  // What a full sentence does after those before it.
  /// It stays with the condensed sentence of the last that has one.
  case stay

  /// It does so although a sentence without one stands between.
  case resume

  /// It does so and takes up what was said.
  case reference

  /// It goes on to a later condensed sentence.
  case next

  /// How many condensed sentences are passed over by that.
  case skip

  /// How many are passed over at the beginning, and at the end.
  case skipAtStart
  case skipAtEnd

  /// It goes back by one, or farther.
  case back
  case farBack

  /// It belongs to none, as the one before.
  case unalignedAgain

  /// It begins a bead with two condensed sentences.
  case pair

  /// How unlike the usual a bead's lengths are. It is not known before the bead is whole, and so is
  /// looked at when whole alignments are compared.
  case proportion

  var name: String { "\(self)" }
}

/// The weights of all features.
package struct CondensedWeights: Sendable, Equatable {
  var values: [Float]

  init(_ weights: [CondensedFeature: Float] = [:]) {
    values = CondensedFeature.allCases.map { weights[$0] ?? 0 }
  }

  /// The name and the weight of each feature.
  package var named: [(name: String, value: Float)] {
    CondensedFeature.allCases.map { ($0.name, self[$0]) }
  }

  subscript(feature: CondensedFeature) -> Float {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }
}
