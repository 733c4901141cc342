package import Bitext
package import Formats

/// Units of corpora on their way into a file of another format.
package struct CorpusExport: Sendable {
  package let inputs: [CorpusInput]
  package let format: CorpusFormat
  package let languages: LanguagePair
  package var tags = LanguageTags()
  package var filter = UnitFilter()

  /// Finds terms; nil where neither the format nor the filter wants any.
  package var terms: UnitTerms?

  package init(_ inputs: [CorpusInput], as format: CorpusFormat, _ languages: LanguagePair) {
    self.inputs = inputs
    self.format = format
    self.languages = languages
  }

  /// The files that are written for a path: the path itself, or with the endings of the format.
  package func paths(for path: String) -> [String] {
    let extensions = format.fileExtensions(languages)
    return extensions.count == 1 ? [path] : extensions.map { "\(path).\($0)" }
  }

  /// Writes all units that pass.
  ///
  /// - Parameters:
  ///   - sinks: one for each file of the format.
  ///   - dropped: takes a table of the units that do not pass.
  ///   - progress: called now and then.
  /// - Returns: what was written and what was not.
  /// - Throws: `InputError` for a faulty file, and what a sink throws.
  package func run(
    to sinks: [ByteSink], dropped: ByteSink? = nil, progress: (Progress) -> Void = { _ in }
  ) throws -> ExportReport {
    guard let makeWriter = format.writer else {
      preconditionFailure("The format \(format.name) is read and not written.")
    }
    let sources = try inputs.map { try $0.units(languages) }
    let heading = CorpusHeading(
      languages, tags: tags, properties: sources.flatMap(\.properties).distinct)
    var report = ExportReport()
    var writer = try makeWriter(sinks, heading)
    var gate = ExportGate(self, DroppedTable(dropped))
    for (input, source) in zip(inputs, sources) {
      let source = source.readingAhead()
      while let placed = try source.next() {
        report.read += 1
        report.losses.add(placed.losses)
        if let unit = try gate.passed(placed, from: input.path) {
          report.add(unit)
          try writer.write(unit)
        }
        if report.read.isMultiple(of: 4096) {
          progress(Progress(stage: .writing, done: report.read, total: 0, name: input.path))
        }
      }
    }
    try writer.finish()
    report.dropped = try gate.finish()
    report.losses.add(writer.losses)
    return report
  }
}

/// What an export did.
package struct ExportReport: Sendable {
  package internal(set) var read = 0
  package private(set) var written = 0
  package private(set) var licenses: Set<String> = []
  private var pairs = 0
  private var documents: Set<String> = []
  package internal(set) var dropped: [DropReason: Int] = [:]
  package internal(set) var losses = Losses()

  /// Of what was written.
  package var counts: DatasetCard.Counts {
    .init(units: written, pairs: pairs, documents: documents.count)
  }

  mutating func add(_ unit: CorpusUnit) {
    written += 1
    if unit.isTwoSided { pairs += 1 }
    licenses.insert(unit.origin.license)
    documents.insert(unit.origin.document)
  }
}

/// Lets units pass or not, and counts.
private struct ExportGate {
  private let export: CorpusExport
  private var table: DroppedTable
  private var counts: [DropReason: Int] = [:]
  private var seen = SeenTexts()

  init(_ export: CorpusExport, _ table: DroppedTable) {
    self.export = export
    self.table = table
  }

  /// The unit with its terms; nil where it does not pass.
  mutating func passed(_ placed: PlacedUnit, from path: String) throws -> CorpusUnit? {
    var unit = placed.unit
    let mentions = export.terms?.mark(&unit) ?? []
    guard let reason = objection(to: unit, mentions) else { return unit }
    counts[reason, default: 0] += 1
    try table.add(unit, reason, path: path, line: placed.line)
    return nil
  }

  private mutating func objection(to unit: CorpusUnit, _ mentions: Set<Int>) -> DropReason? {
    if unit.source.isEmpty && unit.target.isEmpty { return .oneSided }
    if export.format.holds == .pairs, !unit.isTwoSided { return .oneSided }
    if let reason = export.filter.objection(to: unit, mentions: mentions) { return reason }
    return export.filter.repeats == .dropped && !seen.add(unit) ? .duplicate : nil
  }

  mutating func finish() throws -> [DropReason: Int] {
    try table.finish()
    return counts
  }
}

extension Array where Element: Hashable {
  /// The elements without those that came before.
  fileprivate var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
