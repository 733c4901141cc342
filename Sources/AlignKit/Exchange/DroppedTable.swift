import Bitext
import Formats

/// A table of the units that were not exported, a unit a row.
struct DroppedTable {
  private var sink: ByteSink?

  /// - Parameter sink: where it goes; nil for nowhere.
  init(_ sink: ByteSink?) {
    self.sink = sink
    self.sink?.append(
      TSV.text([["reason", "id", "target", "source", "confidence", "file", "line"]]))
  }

  mutating func add(_ unit: CorpusUnit, _ reason: DropReason, path: String, line: Int) throws {
    guard sink != nil else { return }
    sink?.append(
      TSV.text([
        [
          reason.rawValue, unit.id, unit.target.text, unit.source.text, unit[.confidence], path,
          String(line),
        ]
      ]))
    try sink?.drainIfFull()
  }

  mutating func finish() throws { try sink?.drainAll() }
}
