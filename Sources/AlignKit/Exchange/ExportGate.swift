import Bitext
import Formats

/// Lets units pass or not, and counts.
struct ExportGate {
  /// The file whose units come.
  private(set) var path = ""
  private var number = 0

  private let export: CorpusExport
  private let later: LaterUnits?
  private var table: DroppedTable
  private var counts: [DropReason: Int] = [:]
  private var seen = SeenTexts()

  init(_ export: CorpusExport, _ table: DroppedTable, _ later: LaterUnits?) {
    self.export = export
    self.table = table
    self.later = later
  }

  mutating func open(_ path: String, number: Int) {
    self.path = path
    self.number = number
  }

  /// The unit with its terms; nil where it does not pass.
  mutating func passed(_ placed: PlacedUnit, _ losses: inout Losses) throws -> CorpusUnit? {
    var unit = placed.unit
    let terms = unit.source.terms.count + unit.target.terms.count
    let mentions = export.terms?.mark(&unit) ?? []
    guard let reason = objection(to: unit, mentions) else {
      if export.format.terms == .plain { losses.add(.terms, terms) }
      return unit
    }
    counts[reason, default: 0] += 1
    try table.add(unit, reason, path: path, line: placed.line)
    return nil
  }

  private mutating func objection(to unit: CorpusUnit, _ mentions: Set<Int>) -> DropReason? {
    if unit.source.isBlank && unit.target.isBlank { return .oneSided }
    if export.format.holds == .pairs, unit.source.isBlank || unit.target.isBlank {
      return .oneSided
    }
    if let reason = export.filter.objection(to: unit, mentions: mentions) { return reason }
    if later?.replace(unit, of: number) ?? false { return .replaced }
    return export.filter.repeats == .dropped && !seen.add(unit) ? .duplicate : nil
  }

  mutating func finish() throws -> [DropReason: Int] {
    try table.finish()
    return counts
  }
}

extension CodedText {
  fileprivate var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
}

/// The units of corpora behind the first, by what they are: those that go before the same ones of
/// earlier corpora.
struct LaterUnits {
  /// The number of the last corpus that has an id or a source text.
  private var last: [UInt64: Int] = [:]

  /// - Throws: `InputError` for a corpus that can not be read.
  init(_ inputs: [CorpusInput], _ languages: LanguagePair) throws {
    for (number, input) in inputs.enumerated().dropFirst() where !input.isPipe {
      let source = try input.units(languages)
      while let unit = try source.next()?.unit {
        for key in LaterUnits.keys(of: unit) where unit.isTwoSided { last[key] = number }
      }
    }
  }

  /// Whether a later corpus has a unit in its place.
  func replace(_ unit: CorpusUnit, of number: Int) -> Bool {
    LaterUnits.keys(of: unit).contains { last[$0].map { $0 > number } ?? false }
  }

  private static func keys(of unit: CorpusUnit) -> [UInt64] {
    let id = unit.id.isEmpty ? [] : [ContentKey.of("\u{1}" + unit.id)]
    return unit.source.isEmpty ? id : id + [ContentKey.of("\u{2}" + unit.source.text)]
  }
}
