/// An element with all that stands in it.
struct XMLNode {
  private enum Part {
    case text(String)
    case node(XMLNode)
  }

  let element: XMLElement
  private var parts: [Part] = []

  var name: String { element.name }
  var line: Int { element.line }

  var children: [XMLNode] {
    parts.compactMap { part in
      guard case .node(let node) = part else { return nil }
      return node
    }
  }

  /// The text in it and in the elements within it, but for those that hold codes of another format.
  func text(without codes: Set<String>) -> String {
    parts.reduce(into: "") { text, part in
      switch part {
      case .text(let string): text += string
      case .node(let node): if !codes.contains(node.name) { text += node.text(without: codes) }
      }
    }
  }

  /// Reads on to the end of an element.
  ///
  /// - Parameters:
  ///   - element: the start that was read last.
  ///   - xml: the document.
  ///   - room: how many bytes the element may still hold.
  /// - Throws: `InputError` for a fault in the document, and where the element is too long.
  init(_ element: XMLElement, _ xml: inout XMLReader, room: inout Int) throws {
    self.element = element
    try XMLNode.spend(element.byteCount + XMLNode.weight, of: &room, element, xml)
    while case let event? = try xml.next(), !event.isEnd {
      switch event {
      case .text(let text):
        try XMLNode.spend(text.utf8.count, of: &room, element, xml)
        parts.append(.text(text))
      case .start(let child): parts.append(.node(try XMLNode(child, &xml, room: &room)))
      case .end: break
      }
    }
  }

  /// What an element takes beside its texts, in bytes.
  private static let weight = 100

  private static func spend(
    _ bytes: Int, of room: inout Int, _ element: XMLElement, _ xml: borrowing XMLReader
  ) throws {
    room -= bytes
    guard room >= 0 else {
      throw xml.fault(line: element.line, "what stands around here is too long")
    }
  }
}
