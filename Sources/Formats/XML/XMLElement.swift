package import Bitext

/// The start tag of an element.
package struct XMLElement: Equatable {
  /// Without the prefix of a namespace.
  package let name: String

  /// 1-based, where the tag ends.
  package let line: Int

  /// In the order of the tag; names have their prefixes.
  package let attributes: [CorpusUnit.Property]

  /// Whether its namespace is another than that of the outermost element.
  package let isForeign: Bool

  /// What an element costs beside its text, in bytes of a limit.
  static let overhead = 16

  /// How much text its tag holds.
  var byteCount: Int {
    attributes.reduce(name.utf8.count) { $0 + $1.name.utf8.count + $1.value.utf8.count }
  }

  init(name: String, line: Int, attributes: [CorpusUnit.Property], isForeign: Bool) {
    self.name = name
    self.line = line
    self.attributes = attributes
    self.isForeign = isForeign
  }

  /// The value of an attribute, which is named with its prefix, as in `xml:lang`.
  package subscript(attribute: String) -> String? {
    attributes.first { $0.name == attribute }?.value
  }
}
