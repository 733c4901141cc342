import Bitext

/// The lines of a text file in UTF-8, one after the other: memory does not grow with the file.
struct TextLines: ~Copyable {
  /// How many bytes a line may have.
  private static let limit = 1 << 21

  private var pieces: BytePieces
  private var bytes: [UInt8] = []

  /// Where the next line begins in `bytes`.
  private var start = 0

  /// The number of the last line that was read, 1-based.
  private(set) var number = 0

  init(_ pieces: consuming BytePieces) { self.pieces = pieces }

  /// The next line without its end, LF or CR LF; nil at the end of the file.
  ///
  /// - Throws: `InputError` for a line that is too long or not UTF-8.
  mutating func next() throws -> String? {
    guard let end = try endOfLine() else { return nil }
    number += 1
    var line = bytes[start..<end]
    start = min(end + 1, bytes.count)
    if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    if line.last == 0x0D { line = line.dropLast() }
    guard let text = String(validating: line, as: UTF8.self) else {
      throw fault("is not valid UTF-8")
    }
    return text
  }

  /// An error in the last line that was read.
  func fault(_ reason: String) -> InputError {
    InputError(path: pieces.path, line: number == 0 ? nil : number, reason: reason)
  }

  /// Where the line at `start` ends, which the end of the file does too; nil where there is none.
  private mutating func endOfLine() throws -> Int? {
    var searched = start
    while true {
      if let end = bytes[searched...].firstIndex(of: 0x0A) { return end }
      let piece = try pieces.next()
      if piece.isEmpty { return start < bytes.count ? bytes.count : nil }
      bytes.removeSubrange(..<start)
      start = 0
      searched = bytes.count
      bytes += piece
      guard bytes.count <= TextLines.limit else {
        number += 1
        throw fault("the line is too long: at most 2 MiB are read")
      }
    }
  }
}
