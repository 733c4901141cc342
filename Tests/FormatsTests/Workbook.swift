import Formats
import Foundation
import TestSupport
import Testing
import ZipSystem

/// Archives as spreadsheet programs pack them.
enum Workbook {
  private static let start = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// A workbook with one sheet.
  ///
  /// - Parameters:
  ///   - rows: what stands in its `sheetData`.
  ///   - shared: what stands in the `sst` of the texts that cells share; nil for none.
  ///   - target: where the sheet is said to be.
  /// - Returns: the bytes of the archive.
  /// - Throws: where it can not be packed.
  static func bytes(
    rows: String, shared: String? = nil, target: String = "worksheets/sheet1.xml"
  ) throws -> [UInt8] {
    var parts = [
      (
        "xl/workbook.xml",
        start + "<workbook xmlns:r='r'><sheets><sheet name='a' sheetId='1' r:id='rId3'/></sheets>"
          + "</workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        start + "<Relationships><Relationship Id='rId1' Target='styles.xml'/>"
          + "<Relationship Id='rId3' Target='\(target)'/></Relationships>"
      ),
      (
        "xl/worksheets/sheet1.xml",
        start + "<worksheet><sheetData>\(rows)</sheetData></worksheet>"
      ),
    ]
    if let shared { parts.append(("xl/sharedStrings.xml", start + "<sst>\(shared)</sst>")) }
    return try packed(parts)
  }

  static func packed(_ parts: [(name: String, text: String)]) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a.zip"
    let archive = try #require(zip_open(path, ZIP_CREATE, nil))
    for part in parts {
      // libzip frees the bytes, which must be its own.
      let bytes = Array(part.text.utf8)
      let copy = try #require(malloc(max(bytes.count, 1)))
      copy.copyMemory(from: bytes, byteCount: bytes.count)
      let source = zip_source_buffer(archive, copy, UInt64(bytes.count), 1)
      try #require(zip_file_add(archive, part.name, source, 0) >= 0)
    }
    try #require(zip_close(archive) == 0)
    return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  static func part(_ name: String, of bytes: [UInt8]) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    try folder.write(Data(bytes), to: "a.zip")
    let archive = try #require(zip_open(folder.path + "/a.zip", ZIP_RDONLY, nil))
    defer { zip_discard(archive) }
    let file = try #require(zip_fopen(archive, name, 0))
    defer { zip_fclose(file) }
    var part = [UInt8](repeating: 0, count: 1 << 20)
    let count = zip_fread(file, &part, UInt64(part.count))
    return Array(part.prefix(Int(count)))
  }
}
