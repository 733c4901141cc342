import Alignment

/// How far confidences can be relied on.
struct ReliabilityReport {
  private let own: Reliability
  private let fitted: Reliability
  private let confidence: Confidence

  /// - Parameter sets: the judgements of each set.
  init(_ sets: [[Reliability.Judgement]]) {
    own = Reliability(sets.flatMap(\.self))
    fitted = Reliability(crossValidating: sets)
    confidence = Confidence(fitting: sets.flatMap(\.self)).after(.standard)
  }

  var text: String {
    let rows = own.bins.map { bin in
      "\(EvaluationReport.figure(bin.confidence))       \(EvaluationReport.figure(bin.accuracy))"
        + "  \(bin.count)\n"
    }
    return """
      confidence  right  beads
      \(rows.joined())
      expected calibration error      \(EvaluationReport.figure(own.error))
      of a fit, cross-validated       \(EvaluationReport.figure(fitted.error))
      the fit: slope \(EvaluationReport.figure(confidence.slope)), intercept \(confidence.intercept)

      """
  }
}
