import Bitext
import Formats
import TestSupport
import Testing

struct LexiconFileTests {
  @Test func readsWhatItWrote() throws {
    let read = try LexiconFile.read(LexiconFile.bytes(lexicon), path: "a.lexicon")
    #expect(read.sourceUnits == lexicon.sourceUnits && read.targetUnits == lexicon.targetUnits)
    #expect(read.sourceCounts == lexicon.sourceCounts)
    #expect(read.pairs.map { [$0.source, $0.target] } == [[0, 1], [0, 2], [1, 0]])
    for (pair, original) in zip(read.pairs, lexicon.pairs) {
      // A byte holds a probability to some two per cent.
      #expect(abs(pair.forward - original.forward) <= 0.02 * original.forward)
      #expect(abs(pair.backward - original.backward) <= 0.02 * original.backward)
    }
    #expect(LexiconFile.bytes(read) == LexiconFile.bytes(lexicon))
  }

  @Test func whatIsNoLexiconIsAnError() {
    #expect(throws: InputError.self) { try LexiconFile.read(Array("term\t".utf8), path: "a") }
    #expect(throws: InputError.self) { try LexiconFile.read([], path: "a") }
  }

  @Test func aTruncatedFileIsAnError() {
    let bytes = LexiconFile.bytes(lexicon)
    for length in 0..<bytes.count {
      #expect(throws: InputError.self) {
        try LexiconFile.read(Array(bytes[..<length]), path: "a")
      }
    }
    #expect(throws: InputError.self) { try LexiconFile.read(bytes + [0], path: "a") }
  }

  @Test(arguments: 0..<200)
  func aDamagedFileIsAnErrorOrALexicon(seed: Int) {
    var generator = SplitMix64(seed: seed)
    var bytes = LexiconFile.bytes(lexicon)
    for _ in 0..<3 {
      bytes[Int.random(in: 16..<bytes.count, using: &generator)] = .random(
        in: 0...255, using: &generator)
    }
    if let read = try? LexiconFile.read(bytes, path: "a") {
      #expect(read.pairs.allSatisfy { Int($0.source) < read.sourceUnits.count })
      #expect(read.pairs.allSatisfy { Int($0.target) < read.targetUnits.count })
    }
  }

  @Test func printsARowForEachPair() {
    #expect(
      LexiconTSV.text(lexicon) == """
        en\tzh\ten count\tzh count\tzh given en\ten given zh
        hous\t家庭\t300\t1\t1\t0.5000
        hous\t房子\t300\t128\t0.2500\t0.0000
        household\t家\t2\t7\t0.0010\t0.9000

        """)
  }

  private var lexicon: LearnedLexicon {
    LearnedLexicon(
      languages: .englishChinese, sourceUnits: ["hous", "household"],
      targetUnits: ["家", "家庭", "房子"], sourceCounts: [300, 2], targetCounts: [7, 1, 128],
      pairs: [
        .init(source: 0, target: 1, forward: 1, backward: 0.5),
        .init(source: 0, target: 2, forward: 0.25, backward: 0),
        .init(source: 1, target: 0, forward: 0.001, backward: 0.9),
      ])
  }
}
