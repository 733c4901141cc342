import Alignment
import Bitext
import Testing

struct CondensedEvaluationTests {
  private let gold = [bead([0, 2], [0]), bead([3], [1, 2])]

  @Test func theGoldStandardIsPerfect() {
    let evaluation = evaluation(gold)
    #expect(evaluation.strict.f1 == 1 && evaluation.links.f1 == 1)
    #expect(evaluation.aloneInSource.f1 == 1 && evaluation.aloneInTarget.f1 == 1)
  }

  @Test func aSentenceTooManyCostsTheBeadAndOneLink() {
    let evaluation = evaluation([bead([0, 1, 2], [0]), bead([3], [1, 2])])
    #expect(evaluation.strict.precision == 0.5 && evaluation.strict.recall == 0.5)
    #expect(evaluation.links.precision == 4.0 / 5 && evaluation.links.recall == 1)
  }

  @Test func whatHasNoCounterpartIsCountedOnEachSide() {
    // Of the source 1 and 4 stand alone, of the target 3.
    let evaluation = evaluation([bead([0, 1, 2], [0]), bead([3], [1])])
    #expect(evaluation.aloneInSource.precision == 1 && evaluation.aloneInSource.recall == 0.5)
    #expect(evaluation.aloneInTarget.precision == 0.5 && evaluation.aloneInTarget.recall == 1)
  }

  @Test func oneSidedBeadsMayBeLeftOut() {
    let alone = [bead([1], []), bead([4], []), bead([], [3])]
    #expect(evaluation(gold + alone).strict.f1 == 1)
  }

  @Test func nothingFoundIsNothingRight() {
    let evaluation = evaluation([])
    #expect(evaluation.strict.f1 == 0 && evaluation.links.f1 == 0)
    #expect(evaluation.aloneInSource.precision == 2.0 / 5 && evaluation.aloneInSource.recall == 1)
  }

  private func evaluation(_ beads: [BeadIndices]) -> CondensedEvaluation {
    CondensedEvaluation([
      CondensedEvaluation.Passage(beads: beads, gold: gold, sourceCount: 5, targetCount: 4)
    ])
  }
}

private func bead(_ first: [Int], _ second: [Int]) -> BeadIndices {
  BeadIndices(first: first, second: second)
}
