import AlignKit
import Alignment
import Foundation
import Segmentation

/// The figures of documents that were held against a gold standard of sections.
struct SectionsReport {
  private let documents: [GoldResult]
  private let all: GoldResult

  init(_ documents: [GoldResult]) {
    self.documents = documents
    all = GoldResult(adding: documents)
  }

  var text: String {
    let rows = documents + (documents.count > 1 ? [all] : [])
    let width = rows.map { name($0).displayWidth }.max() ?? 0
    let indent = String(repeating: " ", count: width)
    return """
      \(indent)  strict  links                English alone  Chinese alone  passages
      \(indent)  F1      F1     P      R      P      R       P      R       full  condensed
      \(rows.map { row($0, width: width) }.joined())
      """
  }

  private func name(_ result: GoldResult) -> String { (result.file ?? "all").displayable }

  private func row(_ result: GoldResult, width: Int) -> String {
    let name = name(result)
    let evaluation = result.evaluation
    let groups = [
      [evaluation.strict.f1], [evaluation.links.f1] + rates(evaluation.links),
      rates(evaluation.aloneInSource), rates(evaluation.aloneInTarget),
    ].map { $0.map(EvaluationReport.figure).joined(separator: "  ") }
    let full = "\(result.passages.full)".padding(toLength: 6, withPad: " ", startingAt: 0)
    return name + String(repeating: " ", count: width - name.displayWidth) + "  "
      + groups[0] + "   " + groups[1] + "  " + groups[2] + "   " + groups[3] + "   "
      + full + "\(result.passages.condensed)\n"
  }

  private func rates(_ rates: CondensedEvaluation.Rates) -> [Double] {
    [rates.precision, rates.recall]
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let content = Content(documents: documents.map(Figures.init), all: Figures(all))
    return String(decoding: try encoder.encode(content), as: UTF8.self) + "\n"
  }

  private struct Content: Encodable {
    let documents: [Figures]
    let all: Figures
  }

  private struct Figures: Encodable {
    let file: String?
    let strict: [String: Double]
    let links: [String: Double]

    /// What has no counterpart.
    let english: [String: Double]
    let chinese: [String: Double]
    let passages: [String: Int]

    init(_ result: GoldResult) {
      file = result.file
      strict = Figures.rates(result.evaluation.strict)
      links = Figures.rates(result.evaluation.links)
      english = Figures.rates(result.evaluation.aloneInSource)
      chinese = Figures.rates(result.evaluation.aloneInTarget)
      passages = ["full": result.passages.full, "condensed": result.passages.condensed]
    }

    private static func rates(_ rates: CondensedEvaluation.Rates) -> [String: Double] {
      ["precision": rates.precision, "recall": rates.recall, "f1": rates.f1]
    }

    private enum CodingKeys: String, CodingKey {
      case file, strict, links, passages
      case english = "englishAlone"
      case chinese = "chineseAlone"
    }
  }
}
