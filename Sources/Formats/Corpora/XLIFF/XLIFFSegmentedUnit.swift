import Bitext

/// What stands in a `unit` of XLIFF 2.
private struct SegmentedUnit {
  var unit: XLIFFUnit
  var segments: [XLIFFSegments.Segment] = []

  /// What codes hold, by name.
  var contents: [String: String] = [:]
}

extension XLIFFReader {
  /// Reads the `unit` whose start was the last event.
  mutating func unit(_ start: XMLElement, of file: XLIFFFile) throws -> XLIFFSegments {
    var parts = SegmentedUnit(unit: XLIFFUnit(start, of: file))
    try spend(start)
    parts.unit.properties = properties(of: start, without: ["id", "xml:space"])
    while let element = try xml.nextWithin() {
      try read(element, to: &parts)
    }
    try spend(parts.unit, repeatedFor: parts.segments)
    return XLIFFSegments(parts.segments, of: parts.unit)
  }

  private mutating func read(_ element: XMLElement, to parts: inout SegmentedUnit) throws {
    switch (element.name, element.isForeign) {
    case ("metadata", true): try readMetadata(to: &parts.unit.properties)
    case ("matches", true): parts.unit.alternatives += try skipChildren()
    case (_, true): try xml.skip()
    case ("notes", _): parts.unit.properties += try notes()
    case ("originalData", _): try readContents(to: &parts.contents)
    case ("segment", _): parts.segments.append(try segment(element, parts.contents))
    case ("ignorable", _):
      if try textOfElement().isFilled { parts.unit.losses.add(.outerTexts) }
    default: throw misplaced(element)
    }
  }

  private mutating func segment(
    _ start: XMLElement, _ contents: [String: String]
  ) throws -> XLIFFSegments.Segment {
    try spend(start)
    var source: XLIFFUnit.Variant?
    var target: XLIFFUnit.Variant?
    while let element = try xml.nextWithin() {
      switch element.name {
      case "source" where source == nil && !element.isForeign:
        source = XLIFFUnit.Variant(text: try text(contents).text, language: element["xml:lang"])
      case "target" where target == nil && !element.isForeign:
        target = XLIFFUnit.Variant(text: try text(contents).text, language: element["xml:lang"])
      default: throw misplaced(element)
      }
    }
    guard let source else { throw xml.fault(line: start.line, "the segment has no source") }
    return XLIFFSegments.Segment(
      name: start["id"], source: source, target: target, state: start["state"],
      properties: properties(of: start, without: ["id", "state"]))
  }

  private mutating func readContents(to contents: inout [String: String]) throws {
    while let element = try xml.nextWithin() {
      try spend(element)
      let content = try textOfElement()
      if let name = element["id"] { contents[name] = content }
    }
  }

  /// Reads the remarks and properties of the `notes` whose start was the last event.
  mutating func notes() throws -> [CorpusUnit.Property] {
    var notes: [CorpusUnit.Property] = []
    while let element = try xml.nextWithin() {
      try spend(element)
      let side = element["appliesTo"].map { $0 + "/" } ?? ""
      let name = side + (element["category"] ?? "note")
      notes.append(CorpusUnit.Property(name, try textOfElement()))
    }
    return notes
  }

  /// Reads the values of the metadata module (XLIFF 2.1, section 5.5).
  mutating func readMetadata(to properties: inout [CorpusUnit.Property]) throws {
    var depth = 1
    while depth > 0, let kind = try xml.advanceToTag() {
      if kind == .start, xml.isAt("meta") {
        let element = try xml.element
        try spend(element)
        let value = try textOfElement()
        properties.append(CorpusUnit.Property(element["type"] ?? "meta", value))
      } else {
        depth += kind == .start ? 1 : -1
      }
    }
  }

  /// Passes over the elements in the one whose start was the last event.
  ///
  /// - Returns: how many there are.
  mutating func skipChildren() throws -> Int {
    var count = 0
    while try xml.nextWithin() != nil {
      try xml.skip()
      count += 1
    }
    return count
  }
}
