extension Array where Element: Sendable {
  /// Maps in several tasks at once, at most `jobs` at a time; the results stand in the order of the
  /// elements.
  package func concurrentMap<Result: Sendable>(
    jobs: Int, _ transform: @escaping @Sendable (Element) async -> Result
  ) async -> [Result] {
    await withTaskGroup(of: (Int, Result).self) { group in
      var next = 0
      func start() {
        guard next < count else { return }
        let index = next
        let element = self[index]
        group.addTask { (index, await transform(element)) }
        next += 1
      }
      for _ in 0..<Swift.max(1, jobs) { start() }
      var results = [Result?](repeating: nil, count: count)
      for await (index, result) in group {
        results[index] = result
        start()
      }
      return results.compactMap(\.self)
    }
  }
}
