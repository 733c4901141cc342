import Bitext

/// One of the two languages of a document.
enum Side {
  case source
  case target

  var other: Side { self == .source ? .target : .source }
}

/// A block that is known to belong to one language.
struct SidedBlock {
  /// What a block stands in, as far as it tells what belongs together.
  enum Place: Equatable {
    case open
    /// In `<details>`: a heading there begins no section.
    case folded
    /// In a row of a table, by its number in the file.
    case row(Int)
    /// In a cell that belongs to no other.
    case cell(row: Int, column: Int)
  }

  let side: Side
  let block: Block
  var place = Place.open
}

extension LanguagePair {
  /// The side that a block is written in, by its letters; nil where they do not tell.
  func side(of block: Block) -> Side? {
    let letters = block.letters
    let latin: Side? = source.script == .latin ? .source : target.script == .latin ? .target : nil
    // A sentence with Latin punctuation only is not Chinese, however many dishes it names.
    if let latin, scriptsDiffer, letters[.latin] >= 3, letters[.latin] * 3 >= letters[.han],
      block.prose.text.unicodeScalars.last.map({ ".!?".unicodeScalars.contains($0) }) == true,
      !block.prose.text.unicodeScalars.contains(where: \.isWidePunctuation)
    {
      return latin
    }
    return side(of: letters)
  }

  /// Whether blocks that lie where an original is expected are a note in the visible language.
  ///
  /// An original may quote words of its translation; so it takes far more characters than words,
  /// at two characters a word, to make a note.
  func isNote(_ blocks: [Block], visible: Side) -> Bool {
    let letters = blocks.reduce(LetterCounts()) { $0 + $1.letters }
    guard scriptsDiffer else { return false }
    let own = visible == .source ? source.script : target.script
    let other = visible == .source ? target.script : source.script
    let weight = own == .latin ? 1 : 4
    return letters[own] > letters[other] * weight
  }

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
      return targetCount * 3 >= sourceCount * 2 ? .target : .source
    }
    if source.script != .latin, target.script == .latin {
      return sourceCount * 3 >= targetCount * 2 ? .source : .target
    }
    return targetCount >= sourceCount ? .target : .source
  }
}
