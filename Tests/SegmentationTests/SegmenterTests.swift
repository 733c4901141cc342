import Bitext
import Foundation
import Segmentation
import TestSupport
import Testing

/// Sentence-splitting cases as data: `Cases/*.jsonl`, one object a line.
struct SegmentationCase: Decodable, Sendable, CustomTestStringConvertible {
  let `class`: String?
  let text: String
  let segments: [String]

  var testDescription: String { text }

  static func read(_ url: URL) throws -> [SegmentationCase] {
    let text = try String(contentsOf: url, encoding: .utf8)
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(SegmentationCase.self, from: Data($0.utf8))
    }
  }

  static func own(_ name: String) throws -> [SegmentationCase] {
    try read(
      TestData.projectFolder.appendingPathComponent("Tests/SegmentationTests/Cases/\(name).jsonl"))
  }
}

func sentences(_ text: String, _ language: Language = .english) -> [String] {
  Segmenter(for: language).sentences(in: text).map { range in
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}

struct SegmenterTests {
  @Test(arguments: [("zh", 0), ("en", 0)])
  func splitsAsAnEditorWould(name: String, allowed: Int) throws {
    let segmenter = Segmenter(for: Language(name))
    var failures: [String] = []
    for example in try SegmentationCase.own(name) {
      let bytes = Array(example.text.utf8)
      let segments = segmenter.sentences(in: example.text).map {
        String(decoding: bytes[$0], as: UTF8.self)
      }
      if segments != example.segments {
        failures.append("\(example.class ?? ""): \(segments) != \(example.segments)")
      }
    }
    #expect(failures.count <= allowed, "\(failures.joined(separator: "\n"))")
  }

  @Test(.enabled(if: TestData.has("data/segmentation"), "the golden rules are not here"))
  func passesTheGoldenRules() throws {
    let cases = try SegmentationCase.read(TestData.url("data/segmentation/golden-en.jsonl"))
    let failures = cases.filter { sentences($0.text) != $0.segments }
    for failure in failures { print("golden:", sentences(failure.text), failure.segments) }
    #expect(cases.count - failures.count >= 45)
  }
}
