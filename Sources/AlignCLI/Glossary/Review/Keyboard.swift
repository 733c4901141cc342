import Dispatch
import Foundation

/// What a person presses.
enum Key: Equatable {
  case character(Character)
  case enter
  case backspace
  case tab
  case escape
  /// Whoever presses it wants to leave.
  case interrupt
}

/// A terminal of which every key is read at once. However the program ends, the terminal is as it was.
final class Keyboard {
  // A class because it stands for the one terminal, and for those who watch over it.
  private let usual: termios
  private let watchers: [any DispatchSourceSignal]

  /// Nil where standard input is no terminal.
  init?() {
    var usual = termios()
    guard tcgetattr(STDIN_FILENO, &usual) == 0 else { return nil }
    self.usual = usual
    // A reader of our output that goes away is an error to us, not our end.
    signal(SIGPIPE, SIG_IGN)
    watchers = [SIGINT, SIGTERM, SIGHUP].map { Keyboard.restoring(usual, on: $0) }
    Keyboard.readKeys(of: usual)
  }

  func restore() { Keyboard.set(usual) }

  /// Waits for a key; nil where the terminal is gone. Arrows and the like are passed over.
  func key() -> Key? {
    while true {
      guard let byte = Keyboard.byte() else { return nil }
      switch byte {
      case 0x03, 0x04: return .interrupt
      case 0x08, 0x7F: return .backspace
      case 0x09: return .tab
      case 0x0A, 0x0D: return .enter
      case 0x1A: suspend()
      case 0x1B: if !Keyboard.skipSequence() { return .escape }
      case 0..<0x20: continue
      default: if let character = Keyboard.character(byte) { return .character(character) }
      }
    }
  }

  private func suspend() {
    restore()
    // The thread that reads blocks what may be blocked.
    kill(getpid(), SIGSTOP)
    Keyboard.readKeys(of: usual)
  }

  private static func restoring(
    _ usual: termios, on number: Int32
  ) -> any DispatchSourceSignal {
    signal(number, SIG_IGN)
    let watcher = DispatchSource.makeSignalSource(signal: number, queue: .global())
    watcher.setEventHandler {
      set(usual)
      exit(128 + number)
    }
    watcher.resume()
    return watcher
  }

  private static func readKeys(of usual: termios) {
    var attributes = usual
    attributes.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    set(attributes)
  }

  private static func set(_ attributes: termios) {
    var attributes = attributes
    tcsetattr(STDIN_FILENO, TCSADRAIN, &attributes)
  }

  private static func byte() -> UInt8? {
    var byte: UInt8 = 0
    while true {
      let count = read(STDIN_FILENO, &byte, 1)
      if count == 1 { return byte }
      if count == 0 || errno != EINTR { return nil }
    }
  }

  /// A character of which the first byte is read; nil for what is none.
  private static func character(_ first: UInt8) -> Character? {
    let count = first < 0x80 ? 0 : first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1
    let bytes = [first] + (0..<count).compactMap { _ in byte() }
    return String(validating: bytes, as: UTF8.self)?.first
  }

  /// Reads what follows an escape at once, as behind arrows; false where nothing does.
  private static func skipSequence() -> Bool {
    var isSequence = false
    while isWaiting, byte() != nil { isSequence = true }
    return isSequence
  }

  /// Whether a byte is there, or is within an instant.
  private static var isWaiting: Bool {
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&input, 1, 25) == 1
  }
}
