import Bitext
import Foundation
import Segmentation

/// Where the program writes, and whether a person is watching.
enum Terminal {
  static var showsOutput: Bool { isatty(STDOUT_FILENO) == 1 }
  static var showsErrors: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether somebody may answer a question.
  static var takesAnswers: Bool { isatty(STDIN_FILENO) == 1 && showsErrors }

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

  /// A unified diff, coloured on a terminal.
  static func diff(_ text: String) -> String {
    guard showsOutput else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let line = String(line).displayable
      switch line.first {
      case "+": return styled(line, .green)
      case "-": return styled(line, .red)
      case "@": return styled(line, .dim)
      default: return line
      }
    }.joined(separator: "\n")
  }

  enum Style: Int {
    case bold = 1
    case dim = 2
    case red = 31
    case green = 32
  }
}
