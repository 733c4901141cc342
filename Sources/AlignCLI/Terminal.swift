import Bitext
import Foundation

/// Where the program writes, and whether a person is watching.
enum Terminal {
  static var showsOutput: Bool { isatty(STDOUT_FILENO) == 1 }
  static var showsErrors: Bool { isatty(STDERR_FILENO) == 1 }

  /// Columns of the terminal; 100 where there is none.
  static var width: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return Int(size.ws_col)
  }

  /// - Throws: `InputError` where nothing can be written, as on a full disk.
  static func print(_ text: String) throws { try print(bytes: Array(text.utf8)) }

  static func print(bytes: [UInt8]) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      throw InputError(path: "standard output", reason: "can not be written")
    }
  }

  static func printError(_ text: String, terminator: String = "\n") {
    // Where even this fails there is nobody left to tell.
    try? FileHandle.standardError.write(contentsOf: Data((text + terminator).utf8))
  }

  /// Text in a style, on a terminal only.
  static func styled(_ text: String, _ style: Style) -> String {
    showsOutput ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  enum Style: Int {
    case bold = 1
    case dim = 2
  }
}
