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
  /// The side that a text is written in, by its letters; nil where they do not tell.
  func side(of text: some StringProtocol) -> Side? {
    side(counts: text.letterCounts())
  }

  /// The side that most of several blocks are written in.
  func side(of blocks: some Sequence<Block>) -> Side? {
    var counts: [Script: Int] = [:]
    for block in blocks { counts.merge(block.prose.text.letterCounts(), uniquingKeysWith: +) }
    return side(counts: counts)
  }

  private func side(counts: [Script: Int]) -> Side? {
    guard scriptsDiffer else { return nil }
    let sourceCount = counts[source.script] ?? 0
    let targetCount = counts[target.script] ?? 0
    guard sourceCount + targetCount > 0 else { return nil }
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

extension Block {
  /// How much text a block holds: Chinese characters plus words of alphabets.
  var amount: Int { prose.text.letterCounts().values.reduce(0, +) }
}
