import Synchronization

/// How many documents are done, for a progress bar.
final class Counter: Sendable {
  // A class because tasks share the one number.
  private let done = Mutex(0)
  private let total: Int
  private let progress: @Sendable (Progress) -> Void

  init(_ total: Int, _ progress: @escaping @Sendable (Progress) -> Void) {
    self.total = total
    self.progress = progress
  }

  func finish(_ name: String) {
    let count = done.withLock {
      $0 += 1
      return $0
    }
    progress(Progress(stage: .checking, done: count, total: total, name: name))
  }
}
