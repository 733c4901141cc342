import Foundation

/// Two texts in a folder, one sentence a line: `NAME.zh` and `NAME.en`.
struct TextFiles {
  let folder: URL
  let name: String

  var chinese: URL { folder.appendingPathComponent("\(name).zh") }
  var english: URL { folder.appendingPathComponent("\(name).en") }
}

/// Sentences that translate each other.
struct ParallelText {
  var chinese: [String] = []
  var english: [String] = []

  static func + (left: ParallelText, right: ParallelText) -> ParallelText {
    ParallelText(
      chinese: left.chinese + right.chinese, english: left.english + right.english)
  }

  func write(to folder: URL, name: String) throws -> TextFiles {
    let files = TextFiles(folder: folder, name: name)
    try write(chinese: files.chinese, english: files.english)
    return files
  }

  func write(chinese: URL, english: URL) throws {
    try Data(self.chinese.map { $0 + "\n" }.joined().utf8).write(to: chinese)
    try Data(self.english.map { $0 + "\n" }.joined().utf8).write(to: english)
  }
}
