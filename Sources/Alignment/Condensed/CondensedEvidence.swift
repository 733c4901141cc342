/// What the words of a passage say about which of its sentences belong together.
///
/// A pair of units speaks the louder the more often they meet than by chance. Each unit speaks for
/// the sentences of the other side that hold a counterpart: fully for that with the best one, less
/// for the others. Common words meet everywhere and so say little, without any list of them.
struct CondensedEvidence: Sendable {
  /// What sort of unit speaks.
  enum Kind: Int, CaseIterable {
    case number
    case name
    case term

    /// A word of the full side.
    case word

    /// A word of the condensed side.
    case counterpart

    /// A single Chinese character of the condensed side.
    case character

    /// How much it counts in `total`.
    var weight: Float {
      switch self {
      case .number, .name, .term: 2
      case .word, .counterpart: 1
      case .character: 0.3
      }
    }
  }

  /// For each kind: condensed sentences by full sentences.
  private var matrices: [Matrix]

  /// Everything together.
  private(set) var total: Matrix

  init(_ passage: CondensedPassage) {
    let (rows, columns) = (passage.condensed.count, passage.full.count)
    matrices = Kind.allCases.map { _ in Matrix(rows: rows, columns: columns) }
    total = Matrix(rows: rows, columns: columns)
    let strengths = UnitStrengths(passage)
    for (unit, votes) in strengths.votes(of: .full) {
      guard let kind = passage.kind(ofFull: unit.id) else { continue }
      for column in unit.segments {
        for row in 0..<rows { matrices[kind.rawValue][row, column] += votes[row] }
      }
    }
    for (unit, votes) in strengths.votes(of: .condensed) {
      guard let kind = passage.kind(ofCondensed: unit.id) else { continue }
      for row in unit.segments {
        for column in 0..<columns { matrices[kind.rawValue][row, column] += votes[column] }
      }
    }
    for kind in Kind.allCases { total.add(self[kind], times: kind.weight) }
  }

  subscript(kind: Kind) -> Matrix { matrices[kind.rawValue] }
}
