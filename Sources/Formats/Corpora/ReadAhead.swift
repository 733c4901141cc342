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

  private let source: UnitSource
  private let condition = NSCondition()
  private var waiting: [ArraySlice<PlacedUnit>] = []
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

  /// - Returns: whether more is wanted.
  private func readBatch() throws -> Bool {
    var batch: [PlacedUnit] = []
    var fault: (any Error)?
    do {
      while batch.count < ReadAhead.batchSize, let unit = try source.next() { batch.append(unit) }
    } catch {
      fault = error
    }
    let isWanted = batch.isEmpty || put(batch[...])
    if let fault { throw fault }
    return isWanted && batch.count == ReadAhead.batchSize
  }

  private func put(_ batch: ArraySlice<PlacedUnit>) -> Bool {
    condition.withLock {
      while waiting.count >= ReadAhead.waitingBatches, !isCancelled { condition.wait() }
      waiting.append(batch)
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
      if !waiting.isEmpty { return waiting.removeFirst() }
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
