import Alignment
import Bitext
import TestSupport
import Testing

struct LengthSearchTests {
  /// Two languages that share no seed, not even a mark.
  private let languages = LanguagePair(source: .english, target: Language("ko"))

  @Test func lengthsDecideWhereNoWordIsKnown() async {
    var generator = SplitMix64(seed: 3)
    let lengths = (0..<400).map { _ in Int.random(in: 2...30, using: &generator) }
    let source = lengths.map { words($0, of: "bdfgklmnprst", &generator) }
    // Every seventh sentence is missing on the other side.
    let kept = lengths.indices.filter { $0 % 7 != 3 }
    let target = kept.map { words(lengths[$0], of: "가나다라마바사아자차카타", &generator) }
    var collection = TextCollection(languages)
    collection.append(LocalText([(source.map(segment), target.map(segment))], languages: languages))
    let beads = await Aligner(learningFrom: collection, jobs: 1).beads(ofText: 0)[0]
    #expect(beads.flatMap(\.source) == Array(source.indices))
    #expect(beads.flatMap(\.target) == Array(target.indices))
    let right = beads.count { bead in
      bead.target.contains { bead.source.contains(kept[$0]) }
    }
    #expect(right > target.count / 2)
  }

  private func words(_ count: Int, of letters: String, _ generator: inout SplitMix64) -> String {
    let letters = Array(letters)
    return (0..<count).map { _ in
      String((0..<5).map { _ in letters[Int.random(in: 0..<12, using: &generator)] })
    }.joined(separator: " ")
  }

  private func segment(_ text: String) -> Segment {
    Segment(
      text: text, markup: text,
      location: Location(path: "", line: 1, column: 1, bytes: 0..<text.utf8.count),
      isHeading: false)
  }
}
