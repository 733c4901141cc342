import Bitext
import Formats
import Foundation
import TestSupport
import Testing

struct CorpusXLSXTests {
  private func sheet(_ units: CorpusUnit...) throws -> String {
    let written = try CorpusFormat.xlsx.bytes(of: units, CorpusHeading(.englishChinese))
    let part = try Workbook.part("xl/worksheets/sheet1.xml", of: written.files[0])
    return String(decoding: part, as: UTF8.self)
  }

  @Test(arguments: [
    "=1+1", "+1", "-1", "@x", "{=1}", "=HYPERLINK(\"http://x.y\")", "http://x.y", "7",
  ])
  func everyCellIsAText(text: String) throws {
    let sheet = try sheet(unit(text, "x"))
    let cells = sheet.ranges(of: "<c r=").count
    #expect(sheet.ranges(of: " t=\"inlineStr\">").count == cells && cells > 20)
    #expect(!sheet.contains("<f>") && !sheet.contains("<hyperlink"))
  }

  @Test func theFirstRowStaysInSightAndFilters() throws {
    let sheet = try sheet(unit("a", "b"), unit("c", "d"))
    #expect(sheet.contains("<pane ySplit=\"1\" topLeftCell=\"A2\""))
    #expect(sheet.contains("<autoFilter ref=\"A1:P3\"/>"))
    #expect(sheet.contains("<col min=\"3\" max=\"3\" width=\"60."))
  }

  @Test(arguments: [
    ("a\u{0}b", "a_x0000_b"), ("\r\n", "_x000D_\n"), ("\u{FFFF}", "_xFFFF_"),
    ("_x0041_", "_x005F_x0041_"), ("_x0041_x0042_", "_x005F_x0041_x005F_x0042_"),
    ("_x0041\u{1}", "_x005F_x0041_x0001_"), ("_X0041_", "_X0041_"), ("_x004_", "_x004_"),
    ("_x005F_x0041_", "_x005F_x005F_x005F_x0041_"), ("a_b", "a_b"),
  ])
  func escapesMeanWhatTheySay(text: String, written: String) throws {
    #expect(try sheet(unit("x", text)).contains(">\(written)</t>"))
    let bytes = try CorpusFormat.xlsx.bytes(of: [unit("x", text)], CorpusHeading(.englishChinese))
    #expect(try units(bytes.files[0], as: .xlsx).texts == [["x", text]])
  }

  @Test func nothingIsDated() throws {
    let heading = CorpusHeading(.englishChinese)
    let files = try CorpusFormat.xlsx.bytes(of: goldenUnits, heading).files
    #expect(try CorpusFormat.xlsx.bytes(of: goldenUnits, heading).files == files)
    let core = try Workbook.part("docProps/core.xml", of: files[0])
    #expect(
      String(decoding: core, as: UTF8.self).contains(">2000-01-01T00:00:00Z</dcterms:created>"))
  }

  @Test(arguments: [
    (String(repeating: "𠮷", count: 16_383), true), (String(repeating: "𠮷", count: 16_384), false),
    (String(repeating: "\u{1}", count: 5_000), false),
  ])
  func aLongTextIsNeverCut(text: String, fits: Bool) throws {
    if fits { return #expect(try sheet(unit(text, "x")).contains(text)) }
    let error = #expect(throws: InputError.self) { try sheet(unit(text, "x")) }
    #expect(
      error?.description == """
        seeds/a.md:3: the unit '0123456789ab' does not fit into a cell, which holds at most 32,767 \
        characters (column 'en'); write csv or jsonl
        """)
  }

  @Test func anEmptyCorpusIsASheetToo() throws {
    let files = try CorpusFormat.xlsx.bytes(of: [], CorpusHeading(.englishChinese)).files
    #expect(try units(files[0], as: .xlsx).isEmpty)
  }
}

/// Sheets that other programs and strangers wrote.
struct BitextXLSXTests {
  private static let header = "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>"
  private static let shared = "<si><t>en</t></si><si><t>zh</t></si>"

  private func read(_ rows: String, shared: String = "") throws -> [PlacedUnit] {
    let bytes = try Workbook.bytes(
      rows: BitextXLSXTests.header + rows, shared: BitextXLSXTests.shared + shared)
    return try units(bytes, as: .xlsx)
  }

  @Test func cellsShareTexts() throws {
    let read = try read(
      """
      <row r="4" spans="1:2"><c r="A4" t="s"><v>2</v></c><c r="B4" t="s"><v>3</v></c></row>
      <row r="5"/><row r="6"><c r="B6" t="inlineStr"><is><t>乙</t></is></c></row>
      <row><c t="str"><f>A4&amp;"x"</f><v>c</v></c><c><v>7</v></c></row>
      """,
      shared: """
        <si><r><rPr><b/></rPr><t>a </t></r><r><t xml:space="preserve"> b</t></r></si>
        <si><t>甲_x000D_</t><rPh sb="0" eb="1"><t>jia</t></rPh><phoneticPr fontId="1"/></si>
        """)
    #expect(read.texts == [["a  b", "甲\r"], ["", "乙"], ["c", "7"]])
    #expect(read.map(\.line) == [4, 6, 7])
  }

  @Test func theSheetMayBeNamedFromTheRoot() throws {
    let bytes = try Workbook.bytes(
      rows: BitextXLSXTests.header + "<row><c t='s'><v>0</v></c></row>",
      shared: BitextXLSXTests.shared, target: "/xl/worksheets/sheet1.xml")
    #expect(try units(bytes, as: .xlsx).texts == [["en", ""]])
  }

  @Test(arguments: [
    ("<row r='2'><c t='s'><v>9</v></c></row>", 2, "there is none with the number '9'"),
    ("<row r='3'><c t='s'><v>-1</v></c></row>", 3, "there is none with the number '-1'"),
    ("<row r='2'><c r='B2'/><c r='A2'/></row>", 2, "'A' does not stand behind"),
    ("<row r='2'><c r='AAAA2'/></row>", 2, "'AAAA' is in no column"),
    ("<row r='2'><c r='C2'><v>1</v></c></row>", 2, "the row has more cells than the first"),
    ("<row r='9223372036854775807'/><row/><row><c r='C2'><v>1</v></c></row>", 4, "more cells"),
    ("<row></c></row>", 2, "mismatch"),
  ])
  func sheetsWithFaultsAreErrors(rows: String, line: Int, reason: String) throws {
    let error = #expect(throws: InputError.self) { try read(rows) }
    #expect(error?.line == line)
    #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "")")
  }

  @Test func aRowIsLimited() throws {
    let shared = "<si><t>\(String(repeating: "甲", count: 200_000))</t></si>"
    let error = #expect(throws: InputError.self) {
      try read("<row><c t='s'><v>2</v></c><c t='s'><v>2</v></c></row>", shared: shared)
    }
    #expect(error?.reason.contains("at most 1 MiB") == true)
  }

  @Test func entitiesAreNotRead() throws {
    let sheet = "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"
    let bytes = try Workbook.packed([("xl/workbook.xml", sheet)])
    expectFault(in: bytes, as: .xlsx, line: 1, "entit")
  }
}

/// Archives that are none, or do harm.
struct HostileArchiveTests {
  @Test func whatUnpacksToFarTooMuchIsRefused() throws {
    let rows = String(repeating: "<row/>", count: 4_000_000)
    let bytes = try Workbook.bytes(rows: rows)
    #expect(bytes.count < 100_000)
    expectFault(in: bytes, as: .xlsx, line: nil, "unpacks to far more than it should")
  }

  @Test func sharedTextsAreLimitedToo() throws {
    let bytes = try Workbook.bytes(rows: "", shared: String(repeating: "<si/>", count: 4_000_000))
    expectFault(in: bytes, as: .xlsx, line: nil, "sharedStrings.xml unpacks to far more")
  }

  @Test(arguments: [0, 1, 100, 500, 900])
  func aCutArchiveIsAnError(count: Int) throws {
    let bytes = try CorpusFormat.xlsx.bytes(of: goldenUnits, CorpusHeading(.englishChinese)).files[
      0]
    expectFault(in: bytes.prefix(count), as: .xlsx, line: nil, "can not be opened as an archive")
    expectFault(
      in: bytes.dropLast(count + 30), as: .xlsx, line: nil, "can not be opened as an archive")
  }

  @Test func damageIsSeen() throws {
    var bytes = try CorpusFormat.xlsx.bytes(of: goldenUnits, CorpusHeading(.englishChinese)).files[
      0]
    let names = Data(bytes).ranges(of: Data("xl/worksheets/sheet1.xml".utf8))
    let place = try #require(names.first?.upperBound) + 300
    bytes[place] ^= 0xFF
    let error = #expect(throws: InputError.self) { try units(bytes, as: .xlsx) }
    #expect(error != nil)
  }

  @Test(arguments: 0..<200)
  func damagedArchivesEndWithoutATrap(seed: Int) throws {
    var generator = SplitMix64(seed: seed)
    var bytes = try Workbook.bytes(rows: "<row><c><v>en</v></c><c><v>zh</v></c></row>", shared: "")
    for _ in 0..<5 {
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
        in: 0...255, using: &generator)
    }
    do {
      _ = try units(bytes, as: .xlsx)
    } catch {
      #expect(error is InputError)
    }
  }

  @Test(
    arguments: [
      ([], "can not be opened as an archive"), ([("a", "b")], "it has no part xl/workbook.xml"),
      ([("xl/workbook.xml", "<a/>")], "without a sheet"),
      (
        [
          ("xl/workbook.xml", "<a xmlns:r='r'><sheet r:id='1'/></a>"),
          ("xl/_rels/workbook.xml.rels", "<a/>"),
        ], "whose first sheet is not there"
      ),
      (
        [
          ("xl/workbook.xml", "<a xmlns:r='r'><sheet r:id='1'/></a>"),
          ("xl/_rels/workbook.xml.rels", "<a><Relationship Id='1' Target='../../etc/passwd'/></a>"),
        ], "without its part xl/../../etc/passwd"
      ),
    ] as [([(String, String)], String)])
  func whatLacksAPartIsNoWorkbook(parts: [(String, String)], reason: String) throws {
    let bytes = parts.isEmpty ? [] : try Workbook.packed(parts)
    expectFault(in: bytes, as: .xlsx, line: nil, reason)
  }

  @Test func manyPartsAreRefused() throws {
    let bytes = try Workbook.packed((0..<10_001).map { ("\($0)", "") })
    expectFault(in: bytes, as: .xlsx, line: nil, "too many parts")
  }
}
