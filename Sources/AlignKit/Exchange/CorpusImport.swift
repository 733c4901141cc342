package import Bitext
package import Formats

/// Takes units of other tools into a corpus folder, a table for each file.
package struct CorpusImport: Sendable {
  private let languages: LanguagePair

  /// The folder that the tables go to.
  private let folder: String

  /// What happens to a table that is there already.
  package enum Mode: Sendable {
    case careful
    case replacing
  }

  package init(into folder: String, _ languages: LanguagePair) {
    self.folder = folder
    self.languages = languages
  }

  /// The table that a source is written to.
  package func path(of source: ImportSource) -> String { "\(folder)/\(source.name).tsv" }

  /// Writes the table of a source.
  ///
  /// - Parameters:
  ///   - source: files of another tool.
  ///   - mode: whether a table that is there is replaced.
  ///   - progress: called now and then.
  /// - Returns: what was taken and what was not.
  /// - Throws: `InputError` for a faulty file, for a table that is there, and where nothing can be
  ///   written.
  package func run(
    _ source: ImportSource, mode: Mode, progress: (Progress) -> Void = { _ in }
  ) throws -> ImportReport {
    let path = path(of: source)
    try checkThatNothingIsInTheWay(of: path, mode)
    if Disk.isSame(path, source.path) {
      throw InputError(path: path, reason: "can not be read and replaced at once")
    }
    let units = try source.units(languages).readingAhead()
    return try Disk.stream(to: [path]) { sinks in
      guard let makeWriter = CorpusFormat.tsv.writer else { return ImportReport() }
      var writer = try makeWriter(
        sinks, CorpusHeading(languages, properties: units.properties))
      var report = ImportReport()
      var desk = ImportDesk(source)
      while let placed = try units.next() {
        if let unit = desk.taken(placed, &report) { try writer.write(unit) }
        if report.read.isMultiple(of: 4096) {
          progress(Progress(stage: .writing, done: report.read, total: 0, name: source.path))
        }
      }
      try writer.finish()
      report.losses.add(writer.losses)
      return report
    }
  }

  private func checkThatNothingIsInTheWay(of path: String, _ mode: Mode) throws {
    let name = String(path.dropFirst(folder.count + 1))
    let made = try Manifest.read(in: folder).documents.first {
      $0.outputs.contains { $0.path == name }
    }
    if let made {
      throw InputError(
        path: path,
        reason: "is made from \(made.inputs.map(\.path).joined(separator: " and ")); import into "
          + "another folder with --out")
    }
    if mode == .careful, Disk.isTaken(path) {
      throw InputError(path: path, reason: "is there already; --force replaces it")
    }
  }
}

/// What an import did.
package struct ImportReport: Sendable {
  package internal(set) var read = 0

  /// Units with both languages, and with one of them.
  package internal(set) var pairs = 0
  package internal(set) var oneSided = 0

  /// Units in neither language.
  package internal(set) var foreign = 0

  /// Units whose texts differ from what they were when they were aligned.
  package internal(set) var edited = 0
  package internal(set) var losses = Losses()

  init() {}
}

/// Gives units what they need in a corpus.
private struct ImportDesk {
  private let source: ImportSource
  private var names = UniqueNames()

  init(_ source: ImportSource) { self.source = source }

  /// The unit with a name and a place; nil where it has no text in either language.
  mutating func taken(_ placed: PlacedUnit, _ report: inout ImportReport) -> CorpusUnit? {
    var unit = placed.unit
    report.read += 1
    report.losses.add(placed.losses)
    if unit.source.isEmpty && unit.target.isEmpty {
      report.foreign += 1
      return nil
    }
    if unit.isTwoSided { report.pairs += 1 } else { report.oneSided += 1 }
    unit.kind = unit.kindOrGuess
    complete(&unit.origin, line: placed.line)
    let hash = unit.textHash
    if !unit.origin.hash.isEmpty, unit.origin.hash != hash {
      report.edited += 1
      if unit.status == "auto" { unit.status = "edited" }
    } else {
      unit.origin.hash = hash
    }
    unit.id = names.unique(unit.id.isEmpty ? String(hash.prefix(12)) : unit.id)
    return unit
  }

  private func complete(_ origin: inout CorpusUnit.Origin, line: Int) {
    if origin.document.isEmpty { origin.document = source.name }
    if origin.file.isEmpty {
      origin.file = source.path
      origin.line = line
    }
  }
}
