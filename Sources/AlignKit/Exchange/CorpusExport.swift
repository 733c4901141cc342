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
    var report = ExportReport()
    let opened = open(&report)
    let properties = opened.flatMap(\.properties).distinct
    var writer = try makeWriter(
      sinks, CorpusHeading(languages, tags: tags, properties: properties))
    var gate = ExportGate(self, DroppedTable(dropped), try laterUnits(opened.map(\.input)))
    for (number, opened) in opened.enumerated() {
      let source = try opened.source ?? opened.input.units(languages)
      gate.open(opened.input.path, number: number)
      try pass(source.readingAhead(), through: &gate, to: &writer, &report, progress)
    }
    try writer.finish()
    report.dropped = try gate.finish()
    report.losses.add(writer.losses)
    return report
  }

  private func pass(
    _ source: UnitSource, through gate: inout ExportGate, to writer: inout any UnitWriter,
    _ report: inout ExportReport, _ progress: (Progress) -> Void
  ) throws {
    while let placed = try source.next() {
      report.read += 1
      report.losses.add(placed.losses)
      if let unit = try gate.passed(placed, &report.losses) {
        report.add(unit)
        try writer.write(unit)
      }
      if report.read.isMultiple(of: 4096) {
        progress(Progress(stage: .writing, done: report.read, total: 0, name: gate.path))
      }
    }
  }

  /// An input, what it says of itself, and its units where they can be read once only.
  private typealias Opened = (
    input: CorpusInput, properties: [CorpusUnit.Property], source: UnitSource?
  )

  /// The inputs that can be read; the others are named as errors. Many corpora are not held open at
  /// once.
  private func open(_ report: inout ExportReport) -> [Opened] {
    inputs.compactMap { input in
      do {
        let source = try input.units(languages)
        let keeps = inputs.count == 1 || input.isPipe
        return (input, source.properties, keeps ? source : nil)
      } catch let error as InputError {
        report.errors.append(error)
      } catch {
        preconditionFailure("Only input errors are thrown while a corpus is opened: \(error)")
      }
      return nil
    }
  }

  private func laterUnits(_ inputs: [CorpusInput]) throws -> LaterUnits? {
    filter.precedence == .last ? try LaterUnits(inputs, languages) : nil
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

  /// Inputs that could not be read.
  package internal(set) var errors: [InputError] = []

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

extension Array where Element: Hashable {
  /// The elements without those that came before.
  fileprivate var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
