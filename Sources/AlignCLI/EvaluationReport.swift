import Alignment
import Foundation

/// The figures of an evaluation.
struct EvaluationReport {
  private let evaluation: Evaluation

  init(_ evaluation: Evaluation) { self.evaluation = evaluation }

  private var rates: [(name: String, rates: Evaluation.Rates)] {
    [("strict", evaluation.strict), ("lax", evaluation.lax), ("all", evaluation.all)]
  }

  var text: String {
    let head = "          P      R      F1\n"
    let rows = rates.map { name, rates in
      let figures = [rates.precision, rates.recall, rates.f1].map(EvaluationReport.figure)
      return name + String(repeating: " ", count: 8 - name.count)
        + figures.joined(separator: "  ") + "\n"
    }
    let kinds = evaluation.kinds.prefix(12).map { kind in
      "\(kind.kind)     \(kind.found) of \(kind.gold)\n"
    }
    return ([head] + rows + ["\nkind    found\n"] + kinds).joined()
  }

  func json() throws -> String {
    let figures = Dictionary(
      uniqueKeysWithValues: rates.map { name, rates in
        (name, ["precision": rates.precision, "recall": rates.recall, "f1": rates.f1])
      })
    let kinds = Dictionary(
      uniqueKeysWithValues: evaluation.kinds.map {
        ($0.kind, ["gold": $0.gold, "found": $0.found])
      })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return String(
      decoding: try encoder.encode(Figures(rates: figures, kinds: kinds)), as: UTF8.self)
      + "\n"
  }

  private struct Figures: Encodable {
    let rates: [String: [String: Double]]
    let kinds: [String: [String: Int]]
  }

  static func figure(_ value: Double) -> String {
    let thousandths = String(Int((value * 1000).rounded()))
    if thousandths == "1000" { return "1.000" }
    return "0." + String(repeating: "0", count: 3 - thousandths.count) + thousandths
  }
}
