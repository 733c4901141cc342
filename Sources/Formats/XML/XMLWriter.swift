import Bitext

/// Writes XML line by line; every text and attribute is escaped. Attributes that are nil are left out.
package struct XMLWriter {
  typealias Attributes = KeyValuePairs<String, String?>

  /// Attributes that a file had; their names need no escapes.
  typealias Further = [CorpusUnit.Property]

  /// Where the document goes.
  var sink: ByteSink

  /// How many characters were left out because XML 1.0 forbids them.
  private(set) var removed = 0
  private var depth = 0

  init(_ sink: ByteSink = ByteSink()) { self.sink = sink }

  /// What was written, where it stays in memory.
  var text: String { sink.text }

  mutating func line(_ markup: String) {
    indent()
    sink.append(markup)
    sink.append("\n")
  }

  mutating func open(_ name: String, _ attributes: Attributes = [:], further: Further = []) {
    begin(name, attributes, further: further)
    sink.append("\n")
    depth += 1
  }

  mutating func close(_ name: String) {
    depth -= 1
    indent()
    end(name)
  }

  mutating func element(_ name: String, _ attributes: Attributes, text: String) {
    begin(name, attributes)
    append(text)
    end(name)
  }

  mutating func element(_ tag: XMLTag, text: String) {
    indent()
    sink.append(tag.start)
    append(text)
    sink.append(tag.end)
    sink.append("\n")
  }

  private mutating func indent() {
    for _ in 0..<depth { sink.append("  ") }
  }

  /// Adds a text with escapes for what is markup, and without what XML can not hold.
  mutating func append(_ text: String) {
    var text = text
    removed += text.withUTF8 { XMLEscape.append($0, to: &sink) }
  }
}

// Elements with texts and other elements in one line.
extension XMLWriter {
  /// The start of an element that ends in the same line.
  mutating func begin(_ name: String, _ attributes: Attributes = [:], further: Further = []) {
    indent()
    tag(name, attributes, further: further)
  }

  /// The end of that element, and of the line.
  mutating func end(_ name: String) {
    endTag(name)
    sink.append("\n")
  }

  mutating func tag(_ name: String, _ attributes: Attributes = [:], further: Further = []) {
    sink.append("<")
    write(name, attributes)
    for attribute in further { write(attribute.value, of: attribute.name) }
    sink.append(">")
  }

  mutating func emptyTag(_ name: String, _ attributes: Attributes) {
    sink.append("<")
    write(name, attributes)
    sink.append("/>")
  }

  mutating func endTag(_ name: String) {
    sink.append("</")
    sink.append(name)
    sink.append(">")
  }

  private mutating func write(_ name: String, _ attributes: Attributes) {
    sink.append(name)
    for case (let name, let value?) in attributes { write(value, of: name) }
  }

  private mutating func write(_ value: String, of attribute: String) {
    sink.append(" ")
    sink.append(attribute)
    sink.append("=\"")
    append(value)
    sink.append("\"")
  }
}

private enum XMLEscape {
  /// - Returns: how many characters were left out.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to sink: inout ByteSink) -> Int {
    var removed = 0
    var start = 0
    var index = 0
    while index < bytes.count {
      guard let special = special(bytes, at: index) else {
        index += 1
        continue
      }
      sink.append(bytes[start..<index])
      sink.append(special.written)
      if special.written.isEmpty { removed += 1 }
      index += special.length
      start = index
    }
    sink.append(bytes[start...])
    return removed
  }

  /// What is written for a character that can not stand as it is, and how many bytes it has.
  private static func special(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (written: String, length: Int)? {
    switch bytes[index] {
    case 0x26: ("&amp;", 1)
    case 0x3C: ("&lt;", 1)
    case 0x3E: ("&gt;", 1)
    case 0x22: ("&quot;", 1)
    case 0x09: ("&#9;", 1)
    case 0x0A: ("&#10;", 1)
    case 0x0D: ("&#13;", 1)
    case 0..<0x20: ("", 1)
    // U+FFFE and U+FFFF.
    case 0xEF where bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE: ("", 3)
    default: nil
    }
  }
}
