import Bitext
import CXML
import Glibc

/// A strict reader of XML that strangers wrote: tags and texts, one after the other.
///
/// No DTD is loaded and no entity but the five of XML is known. A document that declares entities,
/// is nested too deeply, or has a tag or text beyond the limits of `CXML` is refused. Memory does
/// not grow with the document.
package struct XMLReader: ~Copyable {
  package enum Event: Equatable {
    case start(XMLElement)
    case end(name: String)

    /// What stands between two tags, in one or several parts.
    case text(String)

    var isEnd: Bool {
      if case .end = self { return true }
      return false
    }
  }

  private var pieces: BytePieces
  private let handle: OpaquePointer
  private var isAtEnd = false

  /// - Parameter pieces: a document in any encoding that XML can declare.
  package init(_ pieces: consuming BytePieces) {
    guard let handle = cxml_open() else {
      preconditionFailure("No memory is left to read XML.")
    }
    self.handle = handle
    self.pieces = pieces
  }

  deinit { cxml_close(handle) }

  /// The next tag or text; nil behind the end of a document without faults.
  ///
  /// - Throws: `InputError` with the line of the first fault.
  package mutating func next() throws -> Event? {
    while true {
      let next = cxml_next(handle)
      if next.kind != CXML_NOTHING { return try event(next) }
      var line: Int32 = 0
      if let reason = cxml_fault(handle, &line) {
        throw fault(line: Int(line), String(cString: reason))
      }
      if isAtEnd { return nil }
      let piece = try pieces.next()
      cxml_feed(handle, piece, Int32(piece.count))
      isAtEnd = piece.isEmpty
    }
  }

  /// The outermost element, of which nothing has been read.
  mutating func root() throws -> XMLElement {
    while let event = try next() {
      if case .start(let element) = event { return element }
    }
    throw fault(line: 1, "ends too early: it is empty or cut off")
  }

  /// All text of the element whose start was the last event, also that of elements in it.
  package mutating func textOfElement() throws -> String {
    var text = ""
    var depth = 1
    while depth > 0, let event = try next() {
      switch event {
      case .start: depth += 1
      case .end: depth -= 1
      case .text(let part): text = text.isEmpty ? part : text + part
      }
    }
    return text
  }

  /// Passes over the element whose start was the last event, with all that stands in it.
  package mutating func skip() throws {
    cxml_pass(handle, 1)
    defer { cxml_pass(handle, 0) }
    var depth = 1
    while depth > 0, let event = try next() {
      switch event {
      case .start: depth += 1
      case .end: depth -= 1
      case .text: continue
      }
    }
  }

  private func event(_ event: cxml_event) throws -> Event {
    // libxml2 does not look closely at the bytes of a CDATA section.
    guard let event = Event(event) else {
      throw fault(line: Int(event.line), "is not valid UTF-8")
    }
    return event
  }

  /// The path of the document, for messages.
  var path: String { pieces.path }

  /// An error in this document.
  func fault(line: Int, _ reason: String) -> InputError {
    InputError(path: path, line: line, reason: reason)
  }
}

extension XMLReader.Event {
  /// Nil where a string is not valid UTF-8.
  fileprivate init?(_ event: cxml_event) {
    guard var string = event.strings, let first = String(validatingCString: string) else {
      return nil
    }
    func next() -> String? {
      string += strlen(string) + 1
      return String(validatingCString: string)
    }
    switch event.kind {
    case CXML_START:
      var attributes: [CorpusUnit.Property] = []
      for _ in 0..<event.attributes {
        guard let name = next(), let value = next() else { return nil }
        attributes.append(CorpusUnit.Property(name, value))
      }
      self = .start(
        XMLElement(
          name: first, line: Int(event.line), attributes: attributes,
          isForeign: event.is_foreign != 0))
    case CXML_END: self = .end(name: first)
    default: self = .text(first)
    }
  }
}
