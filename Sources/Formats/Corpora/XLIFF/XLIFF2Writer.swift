import Bitext

/// Writes units as XLIFF 2.1 (OASIS 2018), a `file` element for each document.
struct XLIFF2Writer: UnitWriter {
  private(set) var losses = Losses()
  private var xml: XMLWriter
  private let heading: CorpusHeading

  /// The document whose units are written; nil before the first.
  private var run: DocumentRun?
  private var names = UnitNames()
  private var files = 0

  init(_ sink: ByteSink, _ heading: CorpusHeading) {
    xml = XMLWriter(sink)
    self.heading = heading
    let languages = heading.languages
    xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    xml.open(
      "xliff",
      [
        "xmlns": "urn:oasis:names:tc:xliff:document:2.0", "version": "2.1",
        "srcLang": heading.tags.exchange(languages.source),
        "trgLang": heading.tags.exchange(languages.target),
      ])
  }

  mutating func write(_ unit: CorpusUnit) throws {
    if run?.holds(unit) != true { openFile(for: unit) }
    let said = unit.properties.divided(by: XLIFFAttribute.ofUnits)
    let name = names.name(of: unit) { $0.isNameToken }
    let state = state(of: unit)
    xml.open("unit", ["id": name], further: said.attributes)
    writeNotes(facts(of: unit, name: name, state: state) + said.others)
    writeSegment(unit, state: state)
    xml.close("unit")
    try xml.sink.drainIfFull()
  }

  /// Without a target nothing but the first state is allowed.
  private func state(of unit: CorpusUnit) -> String? {
    let state = StateNames.xliff2.state(of: unit.status)
    return unit.target.isEmpty && state != nil ? "initial" : state
  }

  mutating func finish() throws {
    if run == nil {
      openFile(for: CorpusUnit(source: CodedText(""), target: CodedText("")))
      // A file must hold a unit or a group.
      xml.line("<group id=\"g1\"/>")
    }
    xml.close("file")
    xml.close("xliff")
    losses.add(.characters, xml.removed)
    try xml.sink.drainAll()
  }
}

// The `file` elements.
extension XLIFF2Writer {
  private mutating func openFile(for unit: CorpusUnit) {
    if run != nil { xml.close("file") }
    let run = DocumentRun(from: unit)
    self.run = run
    names = UnitNames()
    files += 1
    xml.open(
      "file",
      [
        "id": "f\(files)", "original": run.file.isEmpty ? nil : run.file,
        "xml:space": "preserve",
      ])
    let document = CorpusUnit.Property(UnitField.document.propertyName, run.document)
    writeNotes((run.document.isEmpty ? [] : [document]) + (files == 1 ? heading.properties : []))
  }

  private mutating func writeNotes(_ properties: [CorpusUnit.Property]) {
    if properties.isEmpty { return }
    xml.open("notes")
    for property in properties {
      let side = ["source", "target"].first { property.name.hasPrefix($0 + "/") }
      let name = property.name.dropFirst(side.map { $0.count + 1 } ?? 0)
      xml.element(
        "note", ["appliesTo": side, "category": name == "note" ? nil : String(name)],
        text: property.value)
    }
    xml.close("notes")
  }
}

// The units.
extension XLIFF2Writer {
  private func facts(
    of unit: CorpusUnit, name: String, state: String?
  ) -> [CorpusUnit.Property] {
    var facts: [CorpusUnit.Property] = []
    if name != unit.id { facts.append(CorpusUnit.Property(CorpusUnit.Property.unitID, unit.id)) }
    for field in UnitField.allCases where !unit[field].isEmpty {
      let isSaid =
        switch field {
        case .status: state.map(StateNames.status) == unit.status
        case .file: unit.origin.file == run?.file
        case .document: true
        default: false
        }
      if !isSaid { facts.append(CorpusUnit.Property(field.propertyName, unit[field])) }
    }
    return facts
  }

  private mutating func writeSegment(_ unit: CorpusUnit, state: String?) {
    let source = XLIFF2Text(unit.source, NumberedCodes(unit.source), firstTerm: 1)
    let target = XLIFF2Text(
      unit.target, NumberedCodes(unit.target, like: unit.source),
      firstTerm: unit.source.terms.count + 1)
    let contents = OriginalData([source, target])
    write(contents)
    xml.open("segment", ["state": state])
    xml.begin("source")
    xml.append(source, contents)
    xml.end("source")
    if !unit.target.isEmpty {
      xml.begin("target")
      xml.append(target, contents)
      xml.end("target")
    }
    xml.close("segment")
  }

  private mutating func write(_ contents: OriginalData) {
    if contents.contents.isEmpty { return }
    xml.open("originalData")
    for (index, content) in contents.contents.enumerated() {
      xml.begin("data", ["id": OriginalData.id(index)])
      xml.appendAll(content)
      xml.end("data")
    }
    xml.close("originalData")
  }
}
