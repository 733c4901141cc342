import Bitext
import TestSupport
import Testing

@testable import Alignment

struct CondensedChainTests {
  @Test func expectationsAreThoseOfAllAlignments() async throws {
    let chain = CondensedChain(try await features(english: 1..<4, chinese: 0..<3), .trained)
    let states = 0..<9
    var total = 0.0
    var expected = [Double](repeating: 0, count: CondensedFeature.allCases.count)
    for first in states {
      for second in states {
        for third in states {
          let alignment = chain.expectations(
            [first, second, third].map { state in states.map { $0 == state } })
          guard alignment.logarithm.isFinite else { continue }
          // What a single alignment is worth is the sum of its features.
          let sum = zip(CondensedFeature.allCases, alignment.values).reduce(0) {
            $0 + Double(CondensedWeights.trained[$1.0]) * $1.1
          }
          #expect(abs(sum - Double(alignment.logarithm)) < 0.001)
          let probability = sum.exponential
          total += probability
          for index in expected.indices { expected[index] += probability * alignment.values[index] }
        }
      }
    }
    let found = chain.expectations()
    #expect(abs(Double(found.logarithm) - total.naturalLogarithm) < 0.001)
    for (value, sum) in zip(found.values, expected) { #expect(abs(value - sum / total) < 0.001) }
  }

  @Test func whatIsDrawnIsAlwaysTheSame() async throws {
    let features = try await features(english: 0..<11, chinese: 0..<5)
    let first = CondensedChain(features, .trained).samples(100)
    let second = CondensedChain(features, .trained).samples(100)
    #expect(second.map(\.beads) == first.map(\.beads))
    #expect(second.map(\.times) == first.map(\.times))
    #expect(first.reduce(0) { $0 + $1.times } == 100)
  }

  @Test func sentencesAreDrawnAsOftenAsTheyAreLikely() async throws {
    let chain = CondensedChain(try await features(english: 1..<4, chinese: 0..<3), .trained)
    let unaligned = chain.expectations().values[CondensedFeature.unaligned.rawValue]
    let draws = 4000
    let drawn = chain.samples(draws).reduce(0) {
      $0 + $1.times * (3 - $1.beads.flatMap(\.full).count)
    }
    #expect(abs(Double(drawn) / Double(draws) - unaligned) < 0.05)
  }

  /// The features of some sentences of the invented talk.
  private func features(
    english: Range<Int>, chinese: Range<Int>
  ) async throws -> CondensedFeatures {
    var collection = TextCollection(.englishChinese)
    collection.append(
      LocalText(
        [
          (
            CondensedText.english[english].map(Segment.init(plain:)),
            CondensedText.chinese[chinese].map(Segment.init(plain:))
          )
        ], languages: .englishChinese))
    let aligner = await Aligner(learningFrom: collection, jobs: 1)
    return try #require(aligner.examples(ofText: 0, right: [[]]).first).features
  }
}
