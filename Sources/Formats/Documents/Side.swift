import Bitext

/// One of the two languages of a document.
enum Side {
  case source
  case target

  var other: Side { self == .source ? .target : .source }
}

/// A block that is known to belong to one language.
struct SidedBlock {
  let side: Side
  let block: Block
}

extension LanguagePair {
  /// The side that a block is written in, by its letters; nil where they do not tell.
  func side(of block: Block) -> Side? { side(of: block.letters) }

  /// The side that most of several blocks are written in.
  func side(of blocks: some Sequence<Block>) -> Side? {
    side(of: blocks.reduce(LetterCounts()) { $0 + $1.letters })
  }

  private func side(of letters: LetterCounts) -> Side? {
    let sourceCount = letters[source.script]
    let targetCount = letters[target.script]
    guard scriptsDiffer, sourceCount + targetCount > 0 else { return nil }
    // Latin words stand in texts of every other script; the reverse is rare.
    if target.script != .latin, source.script == .latin {
      return targetCount * 3 >= sourceCount ? .target : .source
    }
    if source.script != .latin, target.script == .latin {
      return sourceCount * 3 >= targetCount ? .source : .target
    }
    return targetCount >= sourceCount ? .target : .source
  }
}
