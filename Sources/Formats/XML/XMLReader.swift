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

  /// What the reader stands at.
  package enum Kind {
    case start
    case end
    case text
  }

  let path: String
  private var pieces: BytePieces
  private let handle: OpaquePointer
  private var isAtEnd = false
  private var current = cxml_event()

  /// - Parameter pieces: a document in any encoding that XML can declare.
  package init(_ pieces: consuming BytePieces) {
    guard let handle = cxml_open() else {
      preconditionFailure("No memory is left to read XML.")
    }
    self.handle = handle
    path = pieces.path
    self.pieces = pieces
  }

  deinit { cxml_close(handle) }

  /// The next tag or text; nil behind the end of a document without faults.
  ///
  /// - Throws: `InputError` with the line of the first fault.
  package mutating func next() throws -> Event? {
    switch try advance() {
    case .start: .start(try element)
    case .end: .end(name: try string(current.strings))
    case .text: .text(try text)
    case nil: nil
    }
  }

  /// The outermost element, of which nothing has been read.
  mutating func root() throws -> XMLElement {
    guard try advanceToTag() == .start else {
      throw fault(line: 1, "ends too early: it is empty or cut off")
    }
    return try element
  }

  /// The start of the next element within the one that is open; nil at its end.
  mutating func nextWithin() throws -> XMLElement? {
    try advanceToTag() == .start ? try element : nil
  }

  /// Goes to the next tag or text. What stands there is made only when it is asked for, so that much
  /// can be read fast.
  ///
  /// - Throws: `InputError` with the line of the first fault.
  package mutating func advance() throws -> Kind? {
    while true {
      current = cxml_next(handle)
      switch current.kind {
      case CXML_START: return .start
      case CXML_END: return .end
      case CXML_TEXT: return .text
      default:
        try throwFault()
        if isAtEnd { return nil }
        try feed()
      }
    }
  }

  /// Goes to the next tag: texts before it are passed over.
  ///
  /// - Throws: `InputError` with the line of the first fault.
  package mutating func advanceToTag() throws -> Kind? {
    while let kind = try advance() {
      if kind != .text { return kind }
    }
    return nil
  }

  private func throwFault() throws {
    var line: Int32 = 0
    if let reason = cxml_fault(handle, &line) {
      throw fault(line: Int(line), String(cString: reason))
    }
  }

  private mutating func feed() throws {
    let piece = try pieces.next()
    cxml_feed(handle, piece, Int32(piece.count))
    isAtEnd = piece.isEmpty
  }

  /// All text of the element whose start was the last event, also that of elements in it.
  package mutating func textOfElement() throws -> String {
    var whole = ""
    var depth = 1
    while depth > 0, let kind = try advance() {
      switch kind {
      case .start: depth += 1
      case .end: depth -= 1
      case .text: if whole.isEmpty { whole = try text } else { whole += try text }
      }
    }
    return whole
  }

  /// Passes over the element whose start was the last event, with all that stands in it.
  package mutating func skip() throws {
    cxml_pass(handle, 1)
    defer { cxml_pass(handle, 0) }
    var depth = 1
    while depth > 0, let kind = try advanceToTag() { depth += kind == .start ? 1 : -1 }
  }

  /// An error in this document.
  func fault(line: Int, _ reason: String) -> InputError {
    InputError(path: path, line: line, reason: reason)
  }
}

// What the reader stands at.
extension XMLReader {
  /// 1-based, where the tag or text ends.
  package var line: Int { Int(current.line) }

  /// Whether the tag has a name, given without the prefix of a namespace.
  package func isAt(_ name: StaticString) -> Bool {
    guard let string = current.strings else { return false }
    return equal(string, name)
  }

  private func equal(_ string: UnsafePointer<CChar>, _ name: StaticString) -> Bool {
    name.withUTF8Buffer { bytes in
      for (index, byte) in bytes.enumerated() where UInt8(bitPattern: string[index]) != byte {
        return false
      }
      return string[bytes.count] == 0
    }
  }

  /// The text.
  package var text: String { get throws { try string(current.strings) } }

  /// The start tag.
  package var element: XMLElement {
    get throws {
      var string = current.strings
      let name = try self.string(string)
      var attributes: [CorpusUnit.Property] = []
      for _ in 0..<current.attributes {
        let name = try self.string(skip(&string))
        attributes.append(CorpusUnit.Property(name, try self.string(skip(&string))))
      }
      return XMLElement(
        name: name, line: line, attributes: attributes, isForeign: current.is_foreign != 0)
    }
  }

  /// How much text the start tag holds.
  var byteCountOfTag: Int {
    guard var string = current.strings else { return 0 }
    var count = 0
    for _ in 0...2 * current.attributes {
      let length = strlen(string)
      count += length
      string += length + 1
    }
    return count
  }

  /// The only attribute of the start tag; nil where it has none or several, or another one.
  package func onlyAttribute(_ name: StaticString) throws -> String? {
    var string = current.strings
    guard current.attributes == 1, let found = skip(&string), equal(found, name) else {
      return nil
    }
    return try self.string(skip(&string))
  }

  /// Goes behind the end of a string.
  private func skip(_ string: inout UnsafePointer<CChar>?) -> UnsafePointer<CChar>? {
    string = string.map { $0 + strlen($0) + 1 }
    return string
  }

  private func string(_ string: UnsafePointer<CChar>?) throws -> String {
    // libxml2 does not look closely at the bytes of a CDATA section.
    guard let string, let text = String(validatingCString: string) else {
      throw fault(line: line, "is not valid UTF-8")
    }
    return text
  }
}
