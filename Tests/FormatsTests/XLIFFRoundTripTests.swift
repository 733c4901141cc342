import Bitext
import Formats
import Foundation
import TestSupport
import Testing

struct XLIFFRoundTripTests {
  @Test(arguments: [CorpusFormat.xliff.name, CorpusFormat.xliff2.name], 0..<100)
  func unitsOfAllSortsComeBack(name: String, seed: Int) throws {
    let format = try #require(CorpusFormat.named(name))
    let units = xliffSample(seed)
    let read = try roundTrip(units, format).units
    #expect(read.count == units.count)
    for (read, written) in zip(read, units) { #expect(read.allowed == written.allowed) }
  }

  @Test(arguments: [CorpusFormat.xliff.name, CorpusFormat.xliff2.name])
  func whatAFileSaysComesBack(name: String) throws {
    let format = try #require(CorpusFormat.named(name))
    let properties = [
      CorpusUnit.Property("note", "注"), CorpusUnit.Property("x-client", "A & B"),
      CorpusUnit.Property("two words", ""),
    ]
    #expect(try roundTrip([unit("a", "b")], format, properties).properties == properties)
  }

  @Test(arguments: [CorpusFormat.xliff.name, CorpusFormat.xliff2.name])
  func theLanguagesMayBeTheOtherWayRound(name: String) throws {
    let format = try #require(CorpusFormat.named(name))
    var unit = unit("a", "甲")
    unit.properties = [CorpusUnit.Property("source/note", "en"), CorpusUnit.Property("note", "-")]
    let reverse = LanguagePair(source: .chinese, target: .english)
    let read = try #require(try roundTrip([unit], format, reading: reverse).units.first)
    #expect(read.source.text == "甲" && read.target.text == "a")
    #expect(read.properties.map(\.name) == ["target/note", "note"])
  }

  private func roundTrip(
    _ units: [CorpusUnit], _ format: CorpusFormat, _ properties: [CorpusUnit.Property] = [],
    reading languages: LanguagePair = .englishChinese
  ) throws -> (units: [CorpusUnit], properties: [CorpusUnit.Property]) {
    let folder = try TemporaryFolder()
    let heading = CorpusHeading(.englishChinese, properties: properties)
    try folder.write(Data(try format.bytes(of: units, heading).files[0]), to: "a.xlf")
    let reader = try #require(format.reader)
    let source = try reader("\(folder.path)/a.xlf", languages)
    var read: [CorpusUnit] = []
    while let placed = try source.next() { read.append(placed.unit) }
    return (read, source.properties)
  }
}

extension CorpusUnit {
  /// The unit with what both versions can hold: neither has a place for empty terms, the first none
  /// for control characters.
  fileprivate var allowed: CorpusUnit {
    var unit = self
    unit.source = source.allowed
    unit.target = target.allowed
    // Where an attribute stands among others says nothing.
    let attributes = properties.filter { $0.name.hasPrefix("@") }.sorted { $0.name < $1.name }
    unit.properties = (attributes + properties.filter { !$0.name.hasPrefix("@") })
      .map { Property($0.name, $0.value.withoutForbidden) }
    unit.section = section.withoutForbidden
    return unit
  }
}

extension CodedText {
  fileprivate var allowed: CodedText {
    var text = withoutForbidden
    text.terms = terms
    return text
  }
}
