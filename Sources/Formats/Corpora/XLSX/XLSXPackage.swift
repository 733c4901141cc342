import Bitext

/// The parts of a workbook that hold the texts of its first sheet.
struct XLSXPackage {
  /// How many bytes the texts that cells share may have.
  private static let sharedLimit = 1 << 28

  private let archive: ZipArchive
  private let sheetName: String

  /// - Throws: `InputError` for a file that is no workbook.
  init(path: String) throws {
    archive = try ZipArchive(path: path)
    sheetName = try XLSXPackage.sheetName(in: archive)
  }

  /// The name of the part with the first sheet.
  private static func sheetName(in archive: ZipArchive) throws -> String {
    let sheets = try elements("sheet", in: "xl/workbook.xml", of: archive)
    guard let sheet = sheets.first?["r:id"] else {
      throw InputError(path: archive.path, reason: "is a workbook without a sheet")
    }
    let links = try elements("Relationship", in: "xl/_rels/workbook.xml.rels", of: archive)
    guard let target = links.first(where: { $0["Id"] == sheet })?["Target"] else {
      throw InputError(path: archive.path, reason: "is a workbook whose first sheet is not there")
    }
    return target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
  }

  /// The elements of a name in a part.
  private static func elements(
    _ name: String, in part: String, of archive: ZipArchive
  ) throws -> [XMLElement] {
    guard let pieces = try archive.part(part) else {
      throw InputError(path: archive.path, reason: "is no workbook: it has no part \(part)")
    }
    var xml = XMLReader(pieces)
    var elements: [XMLElement] = []
    while let event = try xml.next() {
      if case .start(let element) = event, element.name == name { elements.append(element) }
    }
    return elements
  }

  func sheet() throws -> XMLReader {
    guard let pieces = try archive.part(sheetName) else {
      throw InputError(path: archive.path, reason: "is a workbook without its part \(sheetName)")
    }
    return XMLReader(pieces)
  }

  /// The texts that cells share; none where each cell has its own.
  func sharedTexts() throws -> [String] {
    guard let pieces = try archive.part("xl/sharedStrings.xml") else { return [] }
    var xml = XMLReader(pieces)
    var texts: [String] = []
    var room = XLSXPackage.sharedLimit
    while let event = try xml.next() {
      guard case .start(let element) = event, element.name == "si" else { continue }
      texts.append(try xml.textOfCell())
      room -= (texts.last?.utf8.count ?? 0) + MemoryLayout<String>.stride
      guard room >= 0 else {
        throw xml.fault(line: element.line, "the sheets have too many texts; save one as CSV")
      }
    }
    return texts
  }
}

extension XMLReader {
  /// The text of the element whose start was the last event, without readings of its characters.
  mutating func textOfCell() throws -> String {
    var text = ""
    var depth = 1
    while depth > 0, let event = try next() {
      switch event {
      case .start(let element) where element.name == "rPh": try skip()
      case .start(let element) where element.name == "t": text += try textOfElement()
      case .start: depth += 1
      case .end: depth -= 1
      case .text: continue
      }
    }
    return XLSXText.restored(text)
  }
}
