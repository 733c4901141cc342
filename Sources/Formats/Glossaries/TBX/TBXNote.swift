/// What TBX has no field for, as a note that people and this program can read: `not in: 程序员`.
enum TBXNote: String, CaseIterable {
  case alias
  case textCase = "case"
  case notIn = "not in"
  case annotate
  case translate
  case example
  case wrongExample = "wrong example"
  case status
  case type
  case date
  /// Before the text of a person that looks like one of these.
  case note

  func text(_ value: String) -> String { start + value }

  /// A person's note.
  static func text(_ note: String) -> String {
    allCases.contains { $0.begins(note) } ? TBXNote.note.text(note) : note
  }

  /// What a note says; without a key for a person's.
  static func read(_ note: String) -> (key: TBXNote?, value: String) {
    guard let key = allCases.first(where: { $0.begins(note) }) else { return (nil, note) }
    let value = String(decoding: note.utf8.dropFirst(key.start.utf8.count), as: UTF8.self)
      .trimmingSpaces
    return (key == .note ? nil : key, value)
  }

  private var start: String { rawValue + ": " }

  /// Compares bytes: a mark that joins the space would hide it.
  private func begins(_ note: String) -> Bool { note.utf8.starts(with: start.utf8) }
}
