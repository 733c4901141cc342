import CICU

/// ICU's break iterator over borrowed UTF-8.
struct Breaker: ~Copyable {
  private let handle: OpaquePointer

  /// The first breaker compiles the rules, which takes milliseconds; later ones are clones.
  init(rules: String) {
    var error: Int32 = 0
    guard let handle = cicu_breaker_open(rules, &error) else {
      preconditionFailure("ICU refuses the break rules with error \(error).")
    }
    self.handle = handle
  }

  private init(_ handle: OpaquePointer) { self.handle = handle }

  /// A breaker between words.
  static func words() -> Breaker {
    var error: Int32 = 0
    guard let handle = cicu_words_open(&error) else {
      preconditionFailure("ICU has no rules for words, error \(error).")
    }
    return Breaker(handle)
  }

  deinit { cicu_breaker_close(handle) }

  /// Calls `body` with each boundary but the first, in ascending order; the last is the end.
  func forEachBoundary(in text: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void) {
    guard let start = text.baseAddress, !text.isEmpty else { return }
    let error = cicu_breaker_start(handle, start, Int64(text.count))
    precondition(error == 0, "ICU can not read the text, error \(error).")
    forEachNextBoundary(body)
  }

  /// The same for UTF-16, which ICU reads faster; boundaries count code units.
  func forEachBoundary(in text: UnsafeBufferPointer<UInt16>, _ body: (Int) -> Void) {
    guard let start = text.baseAddress, !text.isEmpty else { return }
    let error = cicu_breaker_start_wide(handle, start, Int32(text.count))
    precondition(error == 0, "ICU can not read the text, error \(error).")
    forEachNextBoundary(body)
  }

  private func forEachNextBoundary(_ body: (Int) -> Void) {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 256) { offsets in
      guard let buffer = offsets.baseAddress else { return }
      while case let count = cicu_breaker_next(handle, buffer, 256), count > 0 {
        for index in 0..<Int(count) { body(Int(offsets[index])) }
      }
    }
  }
}
