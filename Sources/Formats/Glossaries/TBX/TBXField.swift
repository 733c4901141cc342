/// Something that a TBX says, under the name of its category.
struct TBXField {
  let node: XMLNode

  /// `definition`, whether it is the type of an element or an element of that name.
  let category: String

  /// Without white space at both ends.
  let text: String

  var language: String? { node.element["xml:lang"] }

  init(_ node: XMLNode) {
    self.node = node
    category = TBXField.generic.contains(node.name) ? node.element["type"] ?? node.name : node.name
    text = node.text(without: TBXField.codes).trimmingSpaces
  }

  /// Elements whose type tells what they say.
  private static let generic: Set<String> = [
    "admin", "adminNote", "descrip", "descripNote", "ref", "termNote", "transac", "transacNote",
    "xref",
  ]

  /// Elements that hold codes of another format instead of text.
  private static let codes: Set<String> = ["bpt", "ept", "ph"]
}
