import Bitext

/// What stands in a `trans-unit` of XLIFF 1.
private struct TransUnit {
  var unit: XLIFFUnit
  var source: XLIFFText?
  var segmentedSource: XLIFFText?
  var target: XLIFFText?

  /// Its segments where both texts have the same ones and say nothing beside them, else the whole.
  var segments: [XLIFFSegments.Segment] {
    let targets = Dictionary(
      (target?.segments ?? []).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let sources = segmentedSource?.segments ?? []
    let isSegmented =
      !sources.isEmpty && sources.count == target?.segments.count
      && Set(sources.map(\.name)) == Set(targets.keys) && targets.count == sources.count
    guard isSegmented, let segmentedSource, let target, !segmentedSource.hasOuterText,
      !target.hasOuterText
    else { return [whole] }
    return sources.map { source in
      segment(
        source.name, segmentedSource.text(of: source),
        targets[source.name].map { target.text(of: $0) })
    }
  }

  private var whole: XLIFFSegments.Segment {
    segment(nil, source?.text ?? CodedText(""), target?.text)
  }

  private func segment(
    _ name: String?, _ source: CodedText, _ target: CodedText?
  ) -> XLIFFSegments.Segment {
    XLIFFSegments.Segment(
      name: name, source: XLIFFUnit.Variant(text: source, language: unit.source.language),
      target: target.map { XLIFFUnit.Variant(text: $0, language: unit.target?.language) },
      state: unit.state)
  }
}

extension XLIFFReader {
  /// Reads the `trans-unit` whose start was the last event.
  mutating func transUnit(_ start: XMLElement, of file: XLIFFFile) throws -> XLIFFSegments {
    var parts = TransUnit(unit: XLIFFUnit(start, of: file))
    try spend(start)
    parts.unit.properties = properties(of: start, without: ["id", "xml:space"])
    while let element = try xml.nextWithin() {
      if element.isForeign { try xml.skip() } else { try read(element, to: &parts) }
    }
    guard parts.source != nil else {
      throw xml.fault(line: start.line, "the trans-unit has no source")
    }
    let segments = parts.segments
    try spend(parts.unit, repeatedFor: segments)
    return XLIFFSegments(segments, of: parts.unit)
  }

  private mutating func read(_ element: XMLElement, to parts: inout TransUnit) throws {
    switch element.name {
    case "source" where parts.source == nil:
      parts.source = try text()
      parts.unit.source = XLIFFUnit.Variant(text: CodedText(""), language: element["xml:lang"])
      add(element, "source/", to: &parts.unit.properties)
    case "seg-source" where parts.segmentedSource == nil: parts.segmentedSource = try text()
    case "target" where parts.target == nil:
      parts.target = try text()
      parts.unit.target = XLIFFUnit.Variant(text: CodedText(""), language: element["xml:lang"])
      parts.unit.state = element["state"]
      add(element, "target/", to: &parts.unit.properties)
    case "note": parts.unit.properties.append(try note(element))
    case "context-group", "prop-group": try readFacts(to: &parts.unit.properties)
    case "count-group": try xml.skip()
    case "alt-trans":
      try xml.skip()
      parts.unit.alternatives += 1
    default: throw misplaced(element)
    }
  }

  /// Adds what the attributes of a text say.
  private func add(
    _ element: XMLElement, _ side: String, to properties: inout [CorpusUnit.Property]
  ) {
    let named = self.properties(of: element, without: ["xml:lang", "xml:space", "state"])
    properties += named.map { CorpusUnit.Property(side + $0.name, $0.value) }
  }

  /// The attributes of an element.
  func properties(
    of element: XMLElement, without known: Set<String>
  ) -> [CorpusUnit.Property] {
    element.attributes.filter { !known.contains($0.name) }.map {
      CorpusUnit.Property("@" + $0.name, $0.value)
    }
  }

  /// Reads a remark, or a property that is called one.
  mutating func note(_ element: XMLElement) throws -> CorpusUnit.Property {
    try spend(element)
    let value = try textOfElement()
    if let from = element["from"], from.hasPrefix("x-") {
      return CorpusUnit.Property(ContextTypes.name(of: from), value)
    }
    switch element["annotates"] {
    case "source": return CorpusUnit.Property("source/note", value)
    case "target": return CorpusUnit.Property("target/note", value)
    default: return CorpusUnit.Property("note", value)
    }
  }

  /// Reads the `context` or `prop` elements of a group.
  mutating func readFacts(to properties: inout [CorpusUnit.Property]) throws {
    while let element = try xml.nextWithin() {
      try spend(element)
      guard !element.isForeign, let type = element["context-type"] ?? element["prop-type"] else {
        try xml.skip()
        continue
      }
      let value = try textOfElement()
      properties.append(CorpusUnit.Property(ContextTypes.name(of: type), value))
    }
  }
}
