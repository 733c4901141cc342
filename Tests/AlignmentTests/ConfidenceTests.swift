import Alignment
import TestSupport
import Testing

struct ConfidenceTests {
  @Test func confidenceGrowsWithThePosterior() {
    let values = [0, 0.001, 0.3, 0.5, 0.9, 0.999, 1].map { Confidence.standard($0) }
    #expect(values == values.sorted())
    #expect(values.allSatisfy { 0..<1 ~= $0 })
  }

  @Test func aFitFindsTheOddsThatWereUsed() {
    var generator = SplitMix64(seed: 7)
    let truth = Confidence(slope: 0.6, intercept: -0.3)
    let judgements = (0..<20_000).map { _ -> Reliability.Judgement in
      let posterior = Double.random(in: 0.02...0.98, using: &generator)
      return (posterior, Double.random(in: 0..<1, using: &generator) < truth(posterior))
    }
    let fit = Confidence(fitting: judgements)
    #expect(abs(fit.slope - 0.6) < 0.05 && abs(fit.intercept + 0.3) < 0.05)
    #expect(Reliability(judgements).error > 0.05)
    #expect(Reliability(judgements.map { (fit($0.confidence), $0.isRight) }).error < 0.02)
  }

  @Test func theErrorIsTheDistanceOfConfidenceAndAccuracy() {
    let reliability = Reliability([(0.9, true), (0.9, false), (0.1, false), (0.1, false)])
    #expect(abs(reliability.error - 0.25) < 1e-9)
    #expect(reliability.bins.map(\.count) == [2, 2])
  }
}
