import Bitext

/// A text of XLIFF while its parts are read.
struct XLIFFText {
  /// A part of the text that the file calls a segment.
  struct Segment: Equatable {
    let name: String

    /// UTF-8 bytes of the text, and indices of its codes and terms.
    let bytes: Range<Int>
    let codes: Range<Int>
    let terms: Range<Int>
  }

  /// How much of the text there is.
  private struct Extent {
    let bytes: Int
    let codes: Int
    let terms: Int
  }

  /// What the end of an element means.
  private enum Ending {
    case nothing
    case code(String, type: String)
    case term(concept: String, start: Int)
    case segment(name: String, start: Extent)
  }

  private(set) var text = CodedText("")
  private(set) var segments: [Segment] = []
  private var endings: [Ending] = []

  /// The types of the codes that were opened, by their references.
  private var types: [String: String] = [:]

  /// The terms whose ends are elements of their own.
  private var terms: [String: (concept: String, start: Int)] = [:]

  private var place: Int { text.text.utf8.count }
  private var extent: Extent {
    Extent(bytes: place, codes: text.codes.count, terms: text.terms.count)
  }

  mutating func append(_ part: String) { text.text += part }

  /// A code whose content is the text of its element.
  mutating func append(_ code: XLIFFInline.Code, content: String) {
    var type = code.type
    if let reference = code.reference {
      if code.kind == .closing, type.isEmpty { type = types[reference] ?? "" }
      if code.kind == .opening { types[reference] = type }
    }
    add(code.kind, content, type)
  }

  /// The start of an element.
  mutating func begin(_ inline: XLIFFInline) {
    var ending = Ending.nothing
    switch inline {
    case .code(let code): append(code, content: code.content ?? "")
    case .pair(let start, let end, let type):
      add(.opening, start, type)
      ending = .code(end, type: type)
    case .term(let concept): ending = .term(concept: concept, start: place)
    case .termStart(let id, let concept): terms[id] = (concept, place)
    case .annotationEnd(let id):
      if let term = terms.removeValue(forKey: id) {
        addTerm(term.concept, from: term.start)
      } else {
        add(.closing, "", types[id] ?? "")
      }
    case .segment(let name): ending = .segment(name: name, start: extent)
    case .character(let scalar): text.text.unicodeScalars.append(scalar)
    }
    endings.append(ending)
  }

  /// The end of an element.
  ///
  /// - Returns: whether the text goes on.
  mutating func end() -> Bool {
    guard let ending = endings.popLast() else { return false }
    switch ending {
    case .nothing: break
    case .code(let content, let type): add(.closing, content, type)
    case .term(let concept, let start): addTerm(concept, from: start)
    case .segment(let name, let start):
      segments.append(
        Segment(
          name: name, bytes: start.bytes..<place, codes: start.codes..<text.codes.count,
          terms: start.terms..<text.terms.count))
    }
    return true
  }

  private mutating func add(_ kind: InlineCode.Kind, _ content: String, _ type: String) {
    text.codes.append(InlineCode(kind, at: place, content, type: type))
  }

  /// Of terms that overlap, the one that ends first counts.
  private mutating func addTerm(_ concept: String, from start: Int) {
    guard start < place, (text.terms.last?.range.upperBound ?? 0) <= start else { return }
    text.terms.append(TermMark(start..<place, concept: concept))
  }
}

extension XLIFFText {
  /// Whether more than space stands outside of the segments.
  var hasOuterText: Bool {
    var outer = ""
    var end = 0
    for bytes in segments.map(\.bytes).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if end < bytes.lowerBound { outer += text.text.utf8(end..<bytes.lowerBound) }
      end = max(end, bytes.upperBound)
    }
    return (outer + text.text.utf8(end..<place)).isFilled
  }

  /// The text of a segment.
  func text(of segment: Segment) -> CodedText {
    let start = segment.bytes.lowerBound
    var part = CodedText(
      text.text.utf8(segment.bytes),
      codes: text.codes[segment.codes].map { $0.moved(by: -start) })
    part.terms = text.terms[segment.terms].map { term in
      TermMark(term.range.lowerBound - start..<term.range.upperBound - start, concept: term.concept)
    }
    return part
  }
}

// Reading.
extension XLIFFReader {
  /// Reads the text of the element whose start was the last event; codes name their contents.
  mutating func text(_ contents: [String: String] = [:]) throws -> XLIFFText {
    var text = XLIFFText()
    while let event = try xml.next() {
      switch event {
      case .text(let part):
        try spend(part.utf8.count)
        text.append(part)
      case .end: if !text.end() { return text }
      case .start(let element):
        try spend(element)
        let inline = try inline(element, contents)
        // Many codes may name one long content.
        try spend(inline.byteCount)
        if case .code(let code) = inline, code.content == nil {
          text.append(code, content: try textOfElement())
        } else {
          text.begin(inline)
        }
      }
    }
    return text
  }

  private func inline(_ element: XMLElement, _ contents: [String: String]) throws -> XLIFFInline {
    if element.isForeign { return .foreign(element) }
    let inline =
      generation == .first ? XLIFFInline.first(element) : .second(element, contents)
    guard let inline else { throw misplaced(element) }
    return inline
  }

  /// All text of the element whose start was the last event, also that of elements in it.
  mutating func textOfElement() throws -> String {
    var text = ""
    var depth = 1
    while depth > 0, let kind = try xml.advance() {
      switch kind {
      case .start:
        depth += 1
        if xml.isAt("cp"), case .character(let scalar)? = XLIFFInline.second(try xml.element, [:]) {
          text.unicodeScalars.append(scalar)
        }
      case .end: depth -= 1
      case .text:
        let part = try xml.text
        try spend(part.utf8.count)
        if text.isEmpty { text = part } else { text += part }
      }
    }
    return text
  }
}
