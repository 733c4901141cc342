/// What a word can be in a phrase.
enum WordClass {
  case content

  /// A word in the letters of the other language.
  case foreign

  /// A Chinese character that is mostly grammar and sometimes the edge of a term: 时 in 运行时.
  case ambiguous

  /// A Chinese character for a place: it may begin a term, 上书房, but ends none, 山上.
  case locative

  /// What may stand inside of an English term: of.
  case link
  case determiner
  case preposition

  /// What a verb follows: to, can, we.
  case verbal

  /// What an adjective or participle follows: is, very.
  case being
  case other

  /// Whether it may stand in a term, at an edge too.
  var isContent: Bool {
    switch self {
    case .content, .foreign, .ambiguous, .locative: true
    default: false
    }
  }

  /// Whether it may be a term by itself.
  var isTelling: Bool { self == .content }
}
