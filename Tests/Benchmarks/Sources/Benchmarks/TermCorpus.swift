import Foundation

/// A long Chinese text, and a glossary whose terms partly stand in it.
struct TermCorpus {
  static let bytes = 100_000_000
  private static let concepts = 10_000

  /// Lines of several sentences.
  let text: Data

  /// A line a concept: an English term and one or two Chinese ones, with tabs between them.
  let table: String

  /// The Chinese terms.
  let forms: [String]

  init(_ lines: ParallelText, seed: Int) {
    var generator = SplitMix64(seed: seed)
    text = TermCorpus.text(lines.chinese, &generator)
    let rows = TermCorpus.rows(lines, &generator)
    table = rows.map { $0.joined(separator: "\t") + "\n" }.joined()
    forms = rows.flatMap { $0.dropFirst() }
  }

  /// The same sentences again and again, each time in another order, three a line.
  private static func text(_ sentences: [String], _ generator: inout SplitMix64) -> Data {
    var text = Data()
    text.reserveCapacity(bytes + 1_000_000)
    while text.count < bytes {
      let shuffled = sentences.shuffled(using: &generator)
      for start in stride(from: 0, to: shuffled.count, by: 3) {
        let line = shuffled[start..<min(start + 3, shuffled.count)].joined() + "\n"
        text.append(contentsOf: line.utf8)
      }
    }
    return text
  }

  private static func rows(
    _ lines: ParallelText, _ generator: inout SplitMix64
  ) -> [[String]] {
    let runs = lines.chinese.flatMap(hanRuns)
    let strings = (2...6).map { length in Set(runs.flatMap { substrings(of: $0, length) }).sorted()
    }
    let characters = runs.joined().map { String($0) }
    let words = Set(lines.english.joined(separator: " ").split { !$0.isLetter }).sorted()
    var known: Set<String> = []
    var rows: [[String]] = []
    while rows.count < concepts, let first = words.randomElement(using: &generator),
      let second = words.randomElement(using: &generator)
    {
      let terms = (0..<Int.random(in: 1...2, using: &generator)).compactMap { _ in
        Bool.random(using: &generator)
          ? strings.randomElement(using: &generator)?.randomElement(using: &generator)
          : random(characters, &generator)
      }
      guard terms.allSatisfy({ !known.contains($0) }), Set(terms).count == terms.count else {
        continue
      }
      known.formUnion(terms)
      rows.append(["\(first) \(second)"] + terms)
    }
    return rows
  }

  /// A term that stands nowhere, but by chance.
  private static func random(_ characters: [String], _ generator: inout SplitMix64) -> String {
    (0..<Int.random(in: 2...6, using: &generator))
      .compactMap { _ in characters.randomElement(using: &generator) }.joined()
  }

  private static func hanRuns(_ line: String) -> [[Character]] {
    line.split { !($0 >= "\u{4E00}" && $0 <= "\u{9FFF}") }.map(Array.init)
  }

  private static func substrings(of run: [Character], _ length: Int) -> [String] {
    guard run.count >= length else { return [] }
    return (0...run.count - length).map { String(run[$0..<$0 + length]) }
  }
}
