package import Bitext

/// What a command makes of one file of the glossary.
package struct GlossaryChange: Sendable, Equatable {
  package let path: String

  /// Nil where the file is not there.
  package let before: [UInt8]?

  /// Nil where the file is deleted.
  package let after: [UInt8]?

  package var textBefore: String? { before.map { String(decoding: $0, as: UTF8.self) } }
  package var textAfter: String? { after.map { String(decoding: $0, as: UTF8.self) } }
}

/// What a command makes of the glossary. Nothing is written before `write()`.
package struct GlossaryChanges: Sendable, Equatable {
  /// In the order in which they are written: what is deleted comes last.
  package internal(set) var changes: [GlossaryChange] = []

  /// What a person should know of.
  package internal(set) var notices: [InputError] = []

  /// - Throws: `InputError` where a file is not what it was when it was read, before anything is
  ///   written.
  package func write() throws {
    guard let first = changes.first else { return }
    // Two commands at once: one of them finds the file changed, and none loses what the other did.
    let lock = FolderLock(around: first.path)
    defer { lock.release() }
    for change in changes { try change.check() }
    for change in changes {
      try change.check()
      guard let after = change.after else {
        try Disk.remove(change.path)
        continue
      }
      try Disk.write(after, to: change.path)
    }
  }

  init() {}

  /// Changes that are made one after another, as one: of each file what it was and what it becomes.
  init(joining parts: [GlossaryChanges]) {
    for change in parts.flatMap(\.changes) {
      if let index = changes.firstIndex(where: { $0.path == change.path }) {
        changes[index] = GlossaryChange(
          path: change.path, before: changes[index].before, after: change.after)
      } else {
        changes.append(change)
      }
    }
    changes.removeAll { $0.before == $0.after }
    changes = GlossaryChanges.ordered(changes)
    notices = parts.flatMap(\.notices)
  }

  /// What takes the changes back.
  var reversed: GlossaryChanges {
    var back = GlossaryChanges()
    back.changes = GlossaryChanges.ordered(
      changes.reversed().map { GlossaryChange(path: $0.path, before: $0.after, after: $0.before) })
    return back
  }

  private static func ordered(_ changes: [GlossaryChange]) -> [GlossaryChange] {
    changes.filter { $0.after != nil } + changes.filter { $0.after == nil }
  }

  mutating func add(_ other: GlossaryChanges) { changes += other.changes }

  mutating func add(_ path: String, before: [UInt8]?, after: [UInt8]?) {
    if before != after {
      changes.append(GlossaryChange(path: path, before: before, after: after))
    }
  }
}

extension GlossaryChange {
  fileprivate func check() throws {
    guard let before else {
      if !Disk.isTaken(path) { return }
      throw InputError(path: path, reason: "is there already; nothing was written")
    }
    guard Digest.of(try Disk.read(path)) == Digest.of(before) else {
      throw InputError(path: path, reason: "was changed meanwhile; run the command again")
    }
  }
}
