import Bitext
import Formats
import Foundation

/// Two texts with a sentence a line, and which of them belong together.
struct AlignedTexts {
  private let path: String
  private let beads: [BeadIndices]
  private let sides: (first: [String], second: [String])
  private let languages: (first: Language, second: Language)
  private let files: (first: String, second: String)

  /// Whether the first side is in the source language.
  private let isSourceFirst: Bool

  /// - Throws: `InputError` for files that can not be read and for sentences that are not there.
  init(_ path: String, _ first: String, _ second: String, _ languages: LanguagePair) throws {
    self.path = path
    files = (first, second)
    isSourceFirst = languages.source.names(endingOf: first)
    self.languages =
      isSourceFirst ? (languages.source, languages.target) : (languages.target, languages.source)
    sides = (try LineFile.lines(first), try LineFile.lines(second))
    beads = try BeadsFile.read(try Disk.read(path), path: path)
    if beads.isEmpty { throw InputError(path: path, reason: "names no sentences") }
    try check(\.first, of: sides.first, in: first)
    try check(\.second, of: sides.second, in: second)
  }

  /// No sentence may stand in two beads.
  private func check(
    _ side: KeyPath<BeadIndices, [Int]>, of sentences: [String], in file: String
  ) throws {
    var taken = Set<Int>()
    for index in beads.flatMap({ $0[keyPath: side] }) {
      guard index < sentences.count else {
        throw InputError(
          path: path, reason: "names sentence \(index), but \(file) has \(sentences.count)")
      }
      guard taken.insert(index).inserted else {
        throw InputError(path: path, reason: "names sentence \(index) of \(file) twice")
      }
    }
  }

  /// The beads in order, each sentence that none of them names before the next one that is.
  var units: UnitSource {
    var rest = withUnnamed[...]
    return UnitSource {
      guard let bead = rest.popFirst() else { return nil }
      return PlacedUnit(unit(bead), line: (bead.first.first ?? bead.second.first ?? 0) + 1)
    }
  }

  private var withUnnamed: [BeadIndices] {
    var unnamed = (
      first: Set(sides.first.indices).subtracting(beads.flatMap(\.first)).sorted()[...],
      second: Set(sides.second.indices).subtracting(beads.flatMap(\.second)).sorted()[...]
    )
    var all: [BeadIndices] = []
    func add(before bead: BeadIndices?) {
      while let next = unnamed.first.first, next < bead?.first.first ?? (bead == nil ? .max : 0) {
        all.append(BeadIndices(first: [next], second: []))
        unnamed.first.removeFirst()
      }
      while let next = unnamed.second.first, next < bead?.second.first ?? (bead == nil ? .max : 0) {
        all.append(BeadIndices(first: [], second: [next]))
        unnamed.second.removeFirst()
      }
    }
    for bead in beads {
      add(before: bead)
      all.append(bead)
    }
    add(before: nil)
    return all
  }

  private func unit(_ bead: BeadIndices) -> CorpusUnit {
    let first = text(bead.first, sides.first, languages.first)
    let second = text(bead.second, sides.second, languages.second)
    var unit = CorpusUnit(
      source: isSourceFirst ? first : second, target: isSourceFirst ? second : first)
    let (source, target) = isSourceFirst ? (bead.first, bead.second) : (bead.second, bead.first)
    unit.kind = "\(source.count)-\(target.count)"
    // The target's place, since that is the text people edit.
    let isFirst = isSourceFirst == target.isEmpty
    unit.origin.file = isFirst ? files.first : files.second
    unit.origin.line = ((isFirst ? bead.first : bead.second).first ?? 0) + 1
    return unit
  }

  private func text(_ indices: [Int], _ sentences: [String], _ language: Language) -> CodedText {
    let separator = language.joinsLinesWithoutSpace ? "" : " "
    return CodedText(indices.map { sentences[$0] }.joined(separator: separator))
  }
}
