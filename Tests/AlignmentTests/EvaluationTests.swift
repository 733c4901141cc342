import Alignment
import Bitext
import Testing

struct EvaluationTests {
  @Test func theGoldStandardIsPerfect() {
    let gold = [bead([0], [0]), bead([1], [1, 2]), bead([2], [])]
    let evaluation = Evaluation(of: gold, against: gold)
    #expect(evaluation.strict.f1 == 1 && evaluation.lax.f1 == 1 && evaluation.all.f1 == 1)
  }

  @Test func aBoundaryThatIsOffCountsAsLaxOnly() {
    let gold = [bead([0], [0, 1]), bead([1], [2])]
    let evaluation = Evaluation(of: [bead([0], [0]), bead([1], [1, 2])], against: gold)
    #expect(evaluation.strict.f1 == 0)
    #expect(evaluation.lax.precision == 1 && evaluation.lax.recall == 1)
  }

  @Test func strictRecallLeavesOneSidedGoldBeadsOut() {
    let gold = [bead([0], [0]), bead([1], []), bead([], [1])]
    let evaluation = Evaluation(of: [bead([0], [0]), bead([1], [1])], against: gold)
    #expect(evaluation.strict.recall == 1)
    #expect(evaluation.strict.precision == 0.5)
    #expect(evaluation.all.recall == 1.0 / 3)
    #expect(evaluation.lax.precision == 0.5)
  }

  @Test func countsOfSeveralTextsAdd() {
    let right = [bead([0], [0])]
    let wrong = [bead([0], [1]), bead([1], [0])]
    let evaluation = Evaluation(of: [(right, right), (wrong, right)])
    #expect(evaluation.all.precision == 1.0 / 3)
    #expect(evaluation.all.recall == 0.5)
    #expect(evaluation.kinds.map(\.kind) == ["1-1"])
    #expect(evaluation.kinds.map(\.gold) == [2])
    #expect(evaluation.kinds.map(\.found) == [1])
  }

  @Test func beadsOfOneVerseAreJoined() {
    let verses = Verses(first: ["1", "2", "2"], second: ["1", "2", "2", "3"])
    let merged = verses.merging([
      bead([0], [0]), bead([1], [1]), bead([2], [2]), bead([], [3]),
    ])
    #expect(merged == [bead([0], [0]), bead([1, 2], [1, 2]), bead([], [3])])
  }

  private func bead(_ first: [Int], _ second: [Int]) -> BeadIndices {
    BeadIndices(first: first, second: second)
  }
}
