import Foundation
import TestSupport

/// A schema that others made, which `xmllint` holds documents against.
struct XMLSchema {
  static let xliff1 = XMLSchema("data/schemas/xliff12", "xliff-core-1.2-strict.xsd")
  static let xliff2 = XMLSchema("data/schemas/xliff21", "xliff_core_2.0.xsd")

  private let folder: String
  private let name: String

  private init(_ folder: String, _ name: String) {
    self.folder = folder
    self.name = name
  }

  var isThere: Bool {
    TestData.has("\(folder)/\(name)") && TestData.has("data/schemas/xliff12/xml.xsd")
  }

  /// What is wrong with a document; empty for a valid one.
  func faults(of text: String) throws -> String {
    let folder = try TemporaryFolder()
    try copy(from: "\(self.folder)/\(name)", to: name, of: folder)
    // The schemas name the one of XML at different places.
    for place in ["xml.xsd", "informativeCopiesOf3rdPartySchemas/w3c/xml.xsd"] {
      try copy(from: "data/schemas/xliff12/xml.xsd", to: place, of: folder)
    }
    try folder.write(text, to: "a.xlf")
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/xmllint")
    process.arguments = [
      "--noout", "--nonet", "--schema", "\(folder.path)/\(name)", "\(folder.path)/a.xlf",
    ]
    process.standardError = pipe
    try process.run()
    let faults = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? "" : String(decoding: faults, as: UTF8.self)
  }

  private func copy(from path: String, to place: String, of folder: TemporaryFolder) throws {
    try folder.write(try Data(contentsOf: TestData.url(path)), to: place)
  }
}
