/// A document with its beads: the translation units of each section, in the order of the text.
public struct AlignedDocument: Sendable {
  public struct Section: Sendable {
    public let title: String
    public let units: [TranslationUnit]

    package init(title: String, units: [TranslationUnit]) {
      self.title = title
      self.units = units
    }
  }

  public let document: Document
  public let sections: [Section]

  package init(document: Document, sections: [Section]) {
    self.document = document
    self.sections = sections
  }

  public var units: [TranslationUnit] { sections.flatMap(\.units) }
}
