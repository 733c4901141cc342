import Foundation

/// The last accepted F1 of each set: of exact beads, one-sided ones included, where nothing else is
/// said.
struct Baseline {
  /// What was measured of a set.
  struct Judged {
    let name: String
    let f1: Double
  }

  private(set) var figures: [String: Double]

  /// A figure may be so far below the accepted one.
  static let tolerance = 0.005

  private static let url = Place.project
    .appendingPathComponent("Tests/Benchmarks/Baselines/quality.json")

  static func accepted() throws -> Baseline {
    guard Place.isThere(url) else { return Baseline(figures: [:]) }
    return Baseline(
      figures: try JSONDecoder().decode([String: Double].self, from: Data(contentsOf: url)))
  }

  /// Takes the figures of sets that were measured; the others keep theirs.
  mutating func accept(_ results: [Judged]) throws {
    for result in results { figures[result.name] = result.f1 }
    let lines = figures.sorted { $0.key < $1.key }.map { "  \"\($0.key)\": \($0.value.text(4))" }
    try Data("{\n\(lines.joined(separator: ",\n"))\n}\n".utf8).write(to: Baseline.url)
  }

  /// What is wrong with results: a sentence for each that fell or that nobody has accepted.
  func complaints(_ results: [Judged]) -> [String] {
    results.compactMap { result in
      let found = result.f1
      guard let accepted = figures[result.name] else {
        return "quality: \(result.name) has no accepted figure; it is \(found.text(4))"
      }
      guard found < accepted - Baseline.tolerance else { return nil }
      return "quality: \(result.name) fell from \(accepted.text(4)) to \(found.text(4)), "
        + "by more than \(Baseline.tolerance)"
    }
  }
}
