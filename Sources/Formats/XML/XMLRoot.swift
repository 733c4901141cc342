/// The outermost element of an XML document, which tells what the document is.
package struct XMLRoot: Equatable {
  /// What a file of another tool can be.
  package enum Kind: Equatable, Sendable {
    case tmx
    case xliff1
    case xliff2
    case tbx
    case interText
  }

  /// Without the prefix of a namespace.
  package let name: String

  /// What its attribute `version` says.
  package let version: String?

  /// - Parameter pieces: a document, of which no more is read than its first tag.
  /// - Throws: `InputError` for what is no XML.
  package init(_ pieces: consuming BytePieces) throws {
    var xml = XMLReader(pieces)
    let element = try xml.root()
    name = element.name
    version = element["version"]
  }

  /// Nil where it is none that the project reads.
  package var kind: Kind? {
    switch name {
    case "tmx": .tmx
    case "xliff": version?.hasPrefix("2") == true ? .xliff2 : .xliff1
    // TBX had the first name until its third version (ISO 30042:2008 and 2019).
    case "martif", "tbx": .tbx
    case "linkGrp": .interText
    default: nil
    }
  }
}
