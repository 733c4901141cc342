/// Megabytes a second, the best of three runs.
enum Speed {
  static func measure(_ bytes: Int, _ body: () -> Int) -> Double {
    let clock = ContinuousClock()
    let best =
      (0..<3).map { _ in
        clock.measure {
          let count = body()
          precondition(count > 0, "The measured work found nothing.")
        }
      }.min() ?? .zero
    let seconds =
      Double(best.components.seconds) + Double(best.components.attoseconds) / 1e18
    return Double(bytes) / 1e6 / seconds
  }
}
