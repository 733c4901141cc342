/// The tags of an element that is written often, with their escapes.
struct XMLTag {
  let start: String
  let end: String

  init(_ name: String, _ attributes: XMLWriter.Attributes = [:]) {
    var writer = XMLWriter()
    writer.tag(name, attributes)
    start = writer.text
    end = "</\(name)>"
  }
}
