public import Foundation

/// A text and the sentences that a careful editor sees in it: a line of `Cases/*.jsonl`.
public struct SegmentationCase: Decodable, Sendable {
  public let `class`: String?
  public let text: String
  public let segments: [String]

  public static func read(_ url: URL) throws -> [SegmentationCase] {
    let text = try String(contentsOf: url, encoding: .utf8)
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(SegmentationCase.self, from: Data($0.utf8))
    }
  }

  /// The project's own cases: `zh` or `en`.
  public static func own(_ name: String) throws -> [SegmentationCase] {
    try read(
      TestData.projectFolder.appendingPathComponent("Tests/SegmentationTests/Cases/\(name).jsonl"))
  }
}
