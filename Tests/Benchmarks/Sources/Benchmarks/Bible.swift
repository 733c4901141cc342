import Foundation

/// The long text of the sets, with the places where both sides may be cut.
struct Bible {
  let text: ParallelText

  /// After how many sentences of each side a bead ends; the beginning stands first.
  private let cuts: [(chinese: Int, english: Int)]

  static let files = TextFiles(folder: GoldSet.bible.folder, name: "001")

  init() throws {
    text = ParallelText(
      chinese: try Bible.lines(Bible.files.chinese), english: try Bible.lines(Bible.files.english))
    var cuts = [(chinese: 0, english: 0)]
    for line in try Bible.lines(GoldSet.bible.folder.appendingPathComponent("001.gold")) {
      let last = line.split(separator: ":").prefix(2).map { side in
        side.split { !$0.isNumber }.compactMap { Int($0) }.max() ?? -1
      }
      guard last.count == 2, let before = cuts.last else { continue }
      cuts.append((max(before.chinese, last[0] + 1), max(before.english, last[1] + 1)))
    }
    self.cuts = cuts
  }

  /// The same sentences in another order, moved in pieces of so many beads.
  func shuffled(seed: Int) -> ParallelText {
    let piece = 50
    var generator = SplitMix64(seed: seed)
    return stride(from: 0, to: cuts.count - 1, by: piece).shuffled(using: &generator)
      .map { self.piece($0..<min($0 + piece, cuts.count - 1)) }
      .reduce(ParallelText(), +)
  }

  /// Distinct documents of at least so many English sentences. Each holds the words of its place in
  /// the text, so that many together know no more words than the text does.
  func documents(_ count: Int, sentences: Int) -> [ParallelText] {
    let step = 47
    let last = cuts.lastIndex { $0.english + sentences <= text.english.count } ?? 0
    return (0..<count).map { number in
      let start = number * step % (last + 1)
      let end = cuts.firstIndex { $0.english >= cuts[start].english + sentences }
      return piece(start..<(end ?? cuts.count - 1))
    }
  }

  private func piece(_ beads: Range<Int>) -> ParallelText {
    let (start, end) = (cuts[beads.lowerBound], cuts[beads.upperBound])
    return ParallelText(
      chinese: Array(text.chinese[start.chinese..<end.chinese]),
      english: Array(text.english[start.english..<end.english]))
  }

  private static func lines(_ url: URL) throws -> [String] {
    try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map(String.init)
  }
}
