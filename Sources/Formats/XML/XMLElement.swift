/// The start tag of an element.
package struct XMLElement: Equatable {
  /// Without the prefix of a namespace.
  package let name: String

  /// 1-based, where the tag ends.
  package let line: Int

  /// By their names with prefix.
  private let attributes: [String: String]

  /// How much text its tag holds.
  var byteCount: Int {
    attributes.reduce(name.utf8.count) { $0 + $1.key.utf8.count + $1.value.utf8.count }
  }

  init(name: String, line: Int, attributes: [String: String]) {
    self.name = name
    self.line = line
    self.attributes = attributes
  }

  /// The value of an attribute, which is named with its prefix, as in `xml:lang`.
  package subscript(attribute: String) -> String? { attributes[attribute] }
}
