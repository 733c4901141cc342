import Foundation

/// What the user sees, line by line as it comes.
enum Console {
  static func show(_ text: String) {
    FileHandle.standardOutput.write(Data((text + "\n").utf8))
  }

  /// What a script that reads figures is not to see.
  static func warn(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
