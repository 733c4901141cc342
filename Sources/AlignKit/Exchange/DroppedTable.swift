import Bitext
import Formats

/// A table of the units that were not exported, a unit a row.
struct DroppedTable {
  private let sink: ByteSink?

  /// - Parameter sink: where it goes; nil for nowhere.
  init(_ sink: ByteSink?) {
    self.sink = sink
    sink?.append(TSV.text([["reason", "id", "target", "source", "confidence", "file", "line"]]))
  }

  func add(_ unit: CorpusUnit, _ reason: DropReason, path: String, line: Int) throws {
    guard let sink else { return }
    sink.append(
      TSV.text([
        [
          reason.rawValue, unit.id, unit.target.text, unit.source.text, unit[.confidence], path,
          String(line),
        ]
      ]))
    try sink.drainIfFull()
  }

  func finish() throws { try sink?.drainAll() }
}
