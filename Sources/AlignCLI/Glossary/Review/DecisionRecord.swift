import AlignKit
import Bitext
import Formats
import Terminology

/// A file that the decisions of a session are written to, behind those that it holds already.
struct DecisionRecord {
  private let path: String
  private let before: String

  /// - Throws: `InputError` where the file holds something else than decisions.
  init(_ path: String) throws {
    self.path = path
    guard Disk.exists(path) else {
      before = ""
      return
    }
    let bytes = try Disk.read(path)
    if let problem = try DecisionsTSV.read(bytes, path: path).problems.first { throw problem }
    let text = String(decoding: bytes, as: UTF8.self)
    before = text.isEmpty || text.utf8.last == 0x0A ? text : text + "\n"
  }

  func write(_ decisions: [TermDecision]) throws {
    if decisions.isEmpty, !Disk.exists(path) { return }
    try Disk.write(before + DecisionsTSV.text(decisions), to: path)
  }
}
