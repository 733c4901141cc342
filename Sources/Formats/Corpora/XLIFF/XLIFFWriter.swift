import Bitext

/// Writes units as XLIFF 1.2 (OASIS 2008), a `file` element for each document.
struct XLIFFWriter: UnitWriter {
  private(set) var losses = Losses()
  private var xml: XMLWriter
  private let heading: CorpusHeading

  /// The document whose units are written; nil before the first.
  private var run: DocumentRun?
  private var names = UnitNames()

  init(_ sink: ByteSink, _ heading: CorpusHeading) {
    xml = XMLWriter(sink)
    self.heading = heading
    xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    xml.open("xliff", ["xmlns": "urn:oasis:names:tc:xliff:document:1.2", "version": "1.2"])
  }

  mutating func write(_ unit: CorpusUnit) throws {
    if run?.holds(unit) != true { openFile(for: unit) }
    let state = unit.target.isEmpty ? nil : StateNames.xliff.state(of: unit.status)
    let isApproved = StateNames.isApproved(state)
    let said = unit.properties.divided(
      by: isApproved ? XLIFFAttribute.ofApprovedUnits : XLIFFAttribute.ofTransUnits)
    let name = names.name(of: unit) { !$0.isEmpty }
    xml.open(
      "trans-unit",
      ["id": name, "approved": isApproved ? "yes" : nil, "xml:space": "preserve"],
      further: said.attributes)
    writeTexts(of: unit, state: state)
    writeFacts(of: unit, name: name, state: state, said.others)
    xml.close("trans-unit")
    try xml.sink.drainIfFull()
  }

  mutating func finish() throws {
    if run == nil { openFile(for: CorpusUnit(source: CodedText(""), target: CodedText(""))) }
    closeFile()
    xml.close("xliff")
    losses.add(.characters, xml.removed)
    try xml.sink.drainAll()
  }
}

// The `file` elements.
extension XLIFFWriter {
  private mutating func openFile(for unit: CorpusUnit) {
    let isFirst = run == nil
    if !isFirst { closeFile() }
    let run = DocumentRun(from: unit)
    self.run = run
    names = UnitNames()
    xml.open(
      "file",
      [
        "original": run.file,
        "source-language": heading.tags.exchange(heading.languages.source),
        "target-language": heading.tags.exchange(heading.languages.target),
        "datatype": "plaintext", "tool-id": "align",
      ])
    xml.open("header")
    xml.line("<tool tool-id=\"align\" tool-name=\"align\"/>")
    if !run.document.isEmpty {
      xml.element("note", ["from": UnitField.document.propertyName], text: run.document)
    }
    if isFirst { heading.properties.forEach { writeNote($0) } }
    xml.close("header")
    xml.open("body")
  }

  private mutating func closeFile() {
    xml.close("body")
    xml.close("file")
  }

  /// A note of a file: it is from a property, where it is no remark.
  private mutating func writeNote(_ property: CorpusUnit.Property) {
    let name = property.name == "note" ? nil : ContextTypes.context(of: property.name)
    xml.element("note", ["from": name], text: property.value)
  }
}

// The units.
extension XLIFFWriter {
  private mutating func writeTexts(of unit: CorpusUnit, state: String?) {
    xml.begin("source")
    xml.append(unit.source, numbered: NumberedCodes(unit.source))
    xml.end("source")
    if unit.target.isEmpty { return }
    xml.begin("target", ["state": state])
    xml.append(unit.target, numbered: NumberedCodes(unit.target, like: unit.source))
    xml.end("target")
  }

  private mutating func writeFacts(
    of unit: CorpusUnit, name: String, state: String?, _ properties: [CorpusUnit.Property]
  ) {
    var facts: [CorpusUnit.Property] = []
    if name != unit.id { facts.append(CorpusUnit.Property(CorpusUnit.Property.unitID, unit.id)) }
    for field in UnitField.allCases where !unit[field].isEmpty {
      let isSaid = field == .status && state.map(StateNames.status) == unit.status
      if isSaid || [.file, .line, .document].contains(field) { continue }
      facts.append(CorpusUnit.Property(field.propertyName, unit[field]))
    }
    let places = [(ContextTypes.file, unit[.file]), (ContextTypes.line, unit[.line])]
      .filter { !$0.1.isEmpty }.map { CorpusUnit.Property($0.0, $0.1) }
    writeContexts(places[...], purpose: "location")
    var rest = (facts + properties)[...]
    while let first = rest.first {
      if let side = first.remarkedSide {
        xml.element("note", ["annotates": side.isEmpty ? nil : side], text: first.value)
        rest.removeFirst()
        continue
      }
      let contexts = rest.prefix { $0.remarkedSide == nil }
      writeContexts(contexts, purpose: "information")
      rest = rest[contexts.endIndex...]
    }
  }

  private mutating func writeContexts(
    _ contexts: ArraySlice<CorpusUnit.Property>, purpose: String
  ) {
    if contexts.isEmpty { return }
    xml.open("context-group", ["purpose": purpose])
    for context in contexts {
      xml.element(ContextTypes.tag(of: context.name), text: context.value)
    }
    xml.close("context-group")
  }
}

extension CorpusUnit.Property {
  /// Of a remark, the text that it is about; empty for the whole unit.
  fileprivate var remarkedSide: String? {
    switch name {
    case "note": ""
    case "source/note": "source"
    case "target/note": "target"
    default: nil
    }
  }
}
