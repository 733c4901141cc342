import TestSupport

extension SegmentationCase {
  var passes: Bool { sentences(text) == segments }

  var report: String { "\(`class` ?? ""): \(sentences(text)) instead of \(segments)" }
}
