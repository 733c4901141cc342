import Bitext
import Formats

/// The beads of a document as its table in the corpus folder holds them.
struct CorpusBeads {
  private let rows: [[String]]

  /// Nil where the table was made from other files, is not there, or was changed since.
  ///
  /// - Parameters:
  ///   - entry: what the manifest knows of the document.
  ///   - inputs: what its files hold.
  ///   - folder: the corpus folder.
  init?(_ entry: Manifest.Entry?, of inputs: [Manifest.File], in folder: String) {
    guard let entry, entry.inputs.map(\.sha256) == inputs.map(\.sha256),
      let table = entry.outputs.first(where: { $0.path.hasSuffix(".tsv") }),
      let bytes = try? Disk.read("\(folder)/\(table.path)"), Digest.of(bytes) == table.sha256
    else { return nil }
    rows = Array(TSV.rows(String(decoding: bytes, as: UTF8.self)).dropFirst())
  }

  /// The beads of each two-sided passage; nil where the table does not hold just its sentences.
  func beads(of document: SegmentedDocument) -> [[Bead]]? {
    var rows = rows[...]
    var beads: [[Bead]] = []
    for passage in document.sections.flatMap(\.passages) {
      guard passage.isTwoSided else {
        rows = rows.dropFirst(passage.source.count + passage.target.count)
        continue
      }
      var open = OpenPassage(passage, document.document.languages)
      var found: [Bead] = []
      while !open.isDone {
        guard let row = rows.popFirst(), let bead = open.take(row) else { return nil }
        found.append(bead)
      }
      beads.append(found)
    }
    return rows.isEmpty ? beads : nil
  }
}

/// A passage whose sentences are taken one bead after the other.
private struct OpenPassage {
  private var source: OpenSide
  private var target: OpenSide

  init(_ passage: SegmentedDocument.Passage, _ languages: LanguagePair) {
    source = OpenSide(passage.source, languages.source)
    target = OpenSide(passage.target, languages.target)
  }

  var isDone: Bool { source.left == 0 && target.left == 0 }

  /// The bead of a row: id, section, target, source, confidence, status, kind, …
  mutating func take(_ row: [String]) -> Bead? {
    guard row.count > 6 else { return nil }
    let sizes = row[6].split(separator: "-").compactMap { Int($0) }
    guard sizes.count == 2, sizes[0] + sizes[1] > 0, let confidence = Double(row[4]),
      let left = source.take(sizes[0], joinedTo: row[3]),
      let right = target.take(sizes[1], joinedTo: row[2])
    else { return nil }
    return Bead(source: left, target: right, score: 0, confidence: confidence)
  }
}

/// One side of a passage: the sentences that no bead has taken yet.
private struct OpenSide {
  private let segments: [Segment]
  private let language: Language
  private var isTaken: [Bool]
  private(set) var left: Int

  /// The first sentence that is not taken.
  private var first = 0

  init(_ segments: [Segment], _ language: Language) {
    self.segments = segments
    self.language = language
    isTaken = [Bool](repeating: false, count: segments.count)
    left = segments.count
  }

  /// Takes so many sentences, in order, whose texts joined make a text; nil where there are none.
  mutating func take(_ count: Int, joinedTo text: String) -> [Int]? {
    let next = next(count)
    let isNext = next.count == count && next.map { segments[$0] }.joinedText(language) == text
    let found = isNext ? next : indices(count, joinedTo: text, from: first, behind: [])
    guard let indices = found else { return nil }
    for index in indices { isTaken[index] = true }
    left -= count
    while first < segments.count, isTaken[first] { first += 1 }
    return indices
  }

  /// The first sentences that are not taken, at most so many.
  private func next(_ count: Int) -> [Int] {
    var next: [Int] = []
    var index = first
    while next.count < count, index < segments.count {
      if !isTaken[index] { next.append(index) }
      index += 1
    }
    return next
  }

  private func indices(
    _ count: Int, joinedTo text: String, from start: Int, behind taken: [Int]
  ) -> [Int]? {
    if taken.count == count {
      return taken.map { segments[$0] }.joinedText(language) == text ? taken : nil
    }
    for index in start..<max(start, segments.count) where !isTaken[index] {
      let next = taken + [index]
      guard text.hasPrefix(next.map { segments[$0] }.joinedText(language)) else { continue }
      if let found = indices(count, joinedTo: text, from: index + 1, behind: next) { return found }
    }
    return nil
  }
}
