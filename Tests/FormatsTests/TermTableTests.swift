import Bitext
import Formats
import Terminology
import Testing

/// Terms as tables for spreadsheets, and back.
struct TermTableTests {
  private static let capex: Concept = {
    var concept = Concept(id: "capex")
    concept.domain = "finance"
    concept.matching.isName = true
    concept.aliases = ["old", "a\nb"]
    concept.definition = ["zh": "钱，\"花\"的", "fr": "argent"]
    concept.terms = [
      "en": [Term("=1+1", status: .preferred, type: "acronym"), Term("'x", status: .admitted)],
      "zh": [Term("资本支出", status: .preferred, note: "一\n二")],
    ]
    return concept
  }()

  @Test func csvIsWhatExcelReads() {
    #expect(
      TermTable.text([Self.capex], as: .csv) == """
        \u{FEFF}id,language,term,status,type,note,definition,domain,dnt,aliases,source\r
        capex,en,'=1+1,preferred,acronym,,,finance,true,"old
        a\\nb",\r
        capex,en,'x,admitted,,,,,,,\r
        capex,zh,资本支出,preferred,,"一
        二","钱，""花""的",,,,\r
        capex,fr,,,,,argent,,,,\r

        """)
  }

  @Test func tsvHasARowOnEachLine() {
    #expect(
      TermTable.text([Self.capex], as: .tsv) == """
        id\tlanguage\tterm\tstatus\ttype\tnote\tdefinition\tdomain\tdnt\taliases\tsource
        capex\ten\t'=1+1\tpreferred\tacronym\t\t\tfinance\ttrue\told\\na\\\\nb\t
        capex\ten\t'x\tadmitted\t\t\t\t\t\t\t
        capex\tzh\t资本支出\tpreferred\t\t一\\n二\t钱，"花"的\t\t\t\t
        capex\tfr\t\t\t\t\targent\t\t\t\t

        """)
  }

  @Test(arguments: SheetFormat.allCases)
  func aTableIsReadAsItWasWritten(format: SheetFormat) throws {
    let rows = try rows(TermTable.text([Self.capex], as: format)).rows
    #expect(rows.map(\.term) == ["=1+1", "'x", "资本支出", nil])
    #expect(rows[0].aliases == ["old", "a\nb"])
    #expect(rows[2].note == "一\n二")
    #expect(rows[2].definition == "钱，\"花\"的")
  }

  @Test(arguments: [
    "term,id,language\n茶,tea,zh\n", "term;id;language\r\n茶;tea;zh\r\n",
    "id\tlanguage\tterm\rtea\tzh\t茶",
    "\u{FEFF}\"id\",\"language\",\"term\"\n\n,,\ntea,zh,\"茶\"\n",
    "id,language,term,,\ntea,zh,茶,,,\n",
  ])
  func whatSpreadsheetsSaveIsRead(text: String) throws {
    let table = try rows(text)
    #expect(table.rows.map(\.id) == ["tea"])
    #expect(table.rows.map(\.term) == ["茶"])
    #expect(table.problems.isEmpty && table.notices.isEmpty)
  }

  @Test func whatChineseExcelSavesIsRead() throws {
    let bytes: [UInt8] = Array("id,language,term\ntea,zh,".utf8) + [0xB2, 0xE8, 0xD2, 0xB6]
    #expect(try TermRows(reading: bytes, path: "t.csv").rows.map(\.term) == ["茶叶"])
    let wide = Array("id\tlanguage\tterm\ntea\tzh\t茶\n".utf16).flatMap {
      [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    #expect(try TermRows(reading: [0xFF, 0xFE] + wide, path: "t.txt").rows.map(\.term) == ["茶"])
  }

  @Test(arguments: [
    (
      "x,zh,茶,prefered", "unknown status 'prefered'; did you mean 'preferred'? There are preferred,"
    ),
    (",zh,茶,", "the row has no id"), ("x,,茶,", "the row has no language"),
    ("x,zh,,preferred", "the row has a status but no term"),
    ("x,Chinese,茶,", "'Chinese' is no language; write a tag such as en or zh"),
    ("x,dnt,茶,", "'dnt' is no language; write a tag such as en or zh"),
    ("x,zh,茶,,y", "the row has 5 cells, but the first row has 4"),
  ])
  func aWrongRowIsNamed(row: String, message: String) throws {
    let table = try rows("id,language,term,status\na,zh,\"茶\n叶\",\n\(row)\n")
    #expect(table.rows.count == 1)
    #expect(table.problems.first?.description.hasPrefix("t.csv:4: \(message)") == true)
  }

  @Test(arguments: [
    ("", "t.csv:1: the first row does not name the column id"),
    ("ID,term\n", "t.csv:1: the first row does not name the column id"),
    ("id,term\na,\"x\n", "t.csv:2: a quote is opened here and not closed"),
  ])
  func whatIsNoTableIsSaid(text: String, message: String) {
    let error = #expect(throws: InputError.self) { try rows(text) }
    #expect(error?.description == message)
  }

  @Test func anUnknownColumnIsNoticed() throws {
    #expect(
      try rows("id,colour\na,green\n").notices.map(\.reason)
        == ["the column 'colour' is left alone"])
  }

  @Test(arguments: ["TRUE", "true", "False"])
  func truthIsReadInCapitalsToo(cell: String) throws {
    #expect(try rows("id,dnt\na,\(cell)\n").rows.map(\.isName) == [cell.lowercased() == "true"])
  }

  private func rows(_ text: String) throws -> TermRows {
    try TermRows(reading: Array(text.utf8), path: "t.csv")
  }
}
