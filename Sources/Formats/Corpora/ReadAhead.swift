import Bitext
import Foundation

extension UnitSource {
  /// The same units, read by a thread of their own while the ones before are used.
  package func readingAhead() -> UnitSource {
    let queue = UnitQueue(ReadAhead(self))
    return UnitSource(properties: properties) { try queue.next() }
  }
}

/// The user's end of the queue.
private final class UnitQueue {
  // A class because its end tells the thread that nobody wants the rest.
  private let ahead: ReadAhead
  private var batch: ArraySlice<PlacedUnit> = []

  init(_ ahead: ReadAhead) {
    self.ahead = ahead
    let thread = Thread { ahead.readAll() }
    thread.name = "reading ahead"
    thread.start()
  }

  deinit { ahead.cancel() }

  func next() throws -> PlacedUnit? {
    if batch.isEmpty { batch = try ahead.nextBatch() }
    return batch.popFirst()
  }
}

/// Units that were read and wait for their user.
private final class ReadAhead: @unchecked Sendable {
  // Unchecked because only the thread touches the source, and all else lies behind the condition.
  private static let batchSize = 256
  private static let waitingBatches = 8

  /// Bytes of text: units may be long.
  private static let batchBytes = 1 << 20
  private static let waitingBytes = 8 << 20

  private let source: UnitSource
  private let condition = NSCondition()
  private var waiting: [Batch] = []
  private var waitingBytes = 0
  private var isDone = false
  private var isCancelled = false

  /// What ended the reading.
  private var error: (any Error)?

  init(_ source: UnitSource) { self.source = source }

  /// Reads to the end, to the first fault or until nobody wants more.
  func readAll() {
    do {
      while try readBatch() {}
      end(nil)
    } catch {
      end(error)
    }
  }

  /// - Returns: whether there may be more, and somebody wants it.
  private func readBatch() throws -> Bool {
    var batch = Batch()
    var fault: (any Error)?
    do {
      while !batch.isFull, let unit = try source.next() { batch.add(unit) }
    } catch {
      fault = error
    }
    let isWanted = batch.units.isEmpty || put(batch)
    if let fault { throw fault }
    return isWanted && batch.isFull
  }

  private struct Batch {
    private(set) var units: ArraySlice<PlacedUnit> = []
    private(set) var bytes = 0

    var isFull: Bool { units.count >= ReadAhead.batchSize || bytes >= ReadAhead.batchBytes }

    mutating func add(_ unit: PlacedUnit) {
      units.append(unit)
      bytes += unit.unit.textBytes
    }
  }

  private var isFull: Bool {
    waiting.count >= ReadAhead.waitingBatches || waitingBytes >= ReadAhead.waitingBytes
  }

  private func put(_ batch: Batch) -> Bool {
    condition.withLock {
      while isFull, !isCancelled { condition.wait() }
      waiting.append(batch)
      waitingBytes += batch.bytes
      condition.broadcast()
      return !isCancelled
    }
  }

  private func end(_ error: (any Error)?) {
    condition.withLock {
      self.error = error
      isDone = true
      condition.broadcast()
    }
  }

  /// The next units; none at the end.
  func nextBatch() throws -> ArraySlice<PlacedUnit> {
    try condition.withLock {
      while waiting.isEmpty, !isDone { condition.wait() }
      condition.broadcast()
      if !waiting.isEmpty {
        let batch = waiting.removeFirst()
        waitingBytes -= batch.bytes
        return batch.units
      }
      if let error { throw error }
      return []
    }
  }

  func cancel() {
    condition.withLock {
      isCancelled = true
      condition.broadcast()
    }
  }
}

extension CorpusUnit {
  /// The length of all that may be long.
  fileprivate var textBytes: Int {
    [source, target].reduce(section.utf8.count) { $0 + $1.text.utf8.count }
      + properties.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count }
  }
}
