import AlignKit
import Segmentation
import Synchronization

/// A line on standard error that shows how far a run is; nothing where nobody watches.
final class ProgressBar: Sendable {
  // A class because tasks share the one line of the terminal.
  private let drawn = Mutex((stage: Progress.Stage.reading, done: 0))
  private let isShown: Bool

  init(isShown: Bool) { self.isShown = isShown && Terminal.showsErrors }

  func show(_ progress: Progress) {
    guard isShown else { return }
    drawn.withLock { drawn in
      guard (progress.stage.rawValue, progress.done) > (drawn.stage.rawValue, drawn.done) else {
        return
      }
      drawn = (progress.stage, progress.done)
      let name = progress.name.displayable.wrapped(to: 40).first ?? ""
      guard progress.total > 0 else {
        Terminal.draw("\r\u{1B}[K\(progress.stage) \(progress.done) \(name)")
        return
      }
      let width = 30
      let filled = width * progress.done / progress.total
      let bar =
        String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
      let place = "\(progress.stage) \(progress.done)/\(progress.total)"
      Terminal.draw("\r\u{1B}[K\(bar) \(place) \(name)")
    }
  }

  func clear() {
    if isShown { Terminal.draw("\r\u{1B}[K") }
  }
}

extension Terminal {
  fileprivate static func draw(_ text: String) { printError(text, terminator: "") }
}
