import Bitext
import Formats
import TestSupport
import Testing

struct CorpusCSVTests {
  @Test(arguments: [
    ("en,zh\r\n\"a, b\",\"甲\n\"\"乙\"\"\"\r\n", ["a, b", "甲\n\"乙\""]),
    ("zh;en\n甲;a, b\n", ["a, b", "甲"]),
    ("en\tzh\na \"b\", c\t甲\\n\n", ["a \"b\", c", "甲\\n"]),
    ("\n,,\n\"en\",\"note, long\",\"zh-CN\"\n a ,, 甲 \n\n,,\n", [" a ", " 甲 "]),
    ("en,zh\ra,甲", ["a", "甲"]),
    ("en,zh\n,甲\n", ["", "甲"]),
  ])
  func tablesOfOthersAreRead(table: String, texts: [String]) throws {
    #expect(try units(table.utf8, as: .csv).texts == [texts])
  }

  @Test func aUnitKnowsItsLine() throws {
    let read = try units("en,zh\n\"a\nb\",甲\n\nc,乙\n".utf8, as: .csv)
    #expect(read.map(\.line) == [2, 5])
  }

  @Test func aColumnThatNobodyKnowsIsAProperty() throws {
    let read = try units("en,zh,client\na,甲,Acme\nb,乙,\n".utf8, as: .csv)
    #expect(read.map { $0.unit.properties.map(\.name) } == [["client"], []])
  }

  @Test(
    arguments: [
      ("en,fr\na,b\n", 1, "column 'zh'"), ("", 1, "column"),
      ("en,zh\na,b\nc\n", 3, "the row has 1 cells, but the first row has 2"),
      ("en,zh\na,b,c\n", 2, "the row has 3 cells"),
      ("en,zh\na,b\nc,\"d\ne,f\n", 3, "a quote is opened here and not closed"),
      ("en,zh\n\"a\" b,c\n", 2, "write a quote in a cell twice"),
    ] as [(String, Int, String)])
  func tablesWithFaultsAreErrors(table: String, line: Int, reason: String) {
    expectFault(in: table.utf8, as: .csv, line: line, reason)
  }

  @Test(arguments: ["", "\""])
  func aRowIsLimited(quote: String) {
    let table = "en,zh\n\na,\(quote)" + String(repeating: "bbb ", count: 600_000)
    expectFault(in: table.utf8, as: .csv, line: 3, "too long")
  }

  @Test func aRowOfManyCellsIsLimited() {
    let table = "en,zh\na,b\n" + String(repeating: ",", count: 2_200_000)
    expectFault(in: table.utf8, as: .csv, line: 3, "the row is too long")
  }

  @Test func cellsGoOnFromPieceToPiece() throws {
    let long = String(repeating: "“a”,\r\n\"\"b\"\"", count: 5000)
    let read = try units("en,zh\n\"\(long)\",\"\(long)\"\n".utf8, as: .csv)
    let text = long.replacing("\"\"", with: "\"")
    #expect(read.texts == [[text, text]])
  }

  @Test(arguments: 0..<40)
  func aTableIsReadWhereverAPieceEnds(shift: Int) throws {
    let filling = String(repeating: "x", count: 16_384 - 20 - shift)
    let table = "en,zh\r\n\(filling),\"\"\"b\"\"\"\r\nc,\"d\"\r\n"
    #expect(try units(table.utf8, as: .csv).texts == [[filling, "\"b\""], ["c", "d"]])
  }
}

/// The form of CSV that Excel opens without running what stands in it.
struct CorpusCSVExcelTests {
  private static let formulas = [
    "=1+1", "+1", "-1", "@x", "\tx", "\r", "＝1", "＋1", "－1", "＠x", "\t=1", "\t\t", "\t",
  ]

  @Test(arguments: formulas)
  func aTabStandsBeforeAFormula(text: String) throws {
    let written = try CorpusFormat.csvExcel.written(unit("x", text)).text
    #expect(written.hasPrefix("\u{FEFF}id,"))
    #expect(written.contains(",\"\t\(text)\",x,"))
  }

  @Test(arguments: formulas, [CorpusFormat.csv.name, CorpusFormat.csvExcel.name])
  func theTabIsTakenAwayAgain(text: String, reader: String) throws {
    let format = try #require(CorpusFormat.named(reader))
    let written = try CorpusFormat.csvExcel.written(unit(text, "x")).text
    #expect(try units(written.utf8, as: format).texts == [[text, "x"]])
  }

  @Test(arguments: formulas)
  func whatIsForProgramsStaysAsItIs(text: String) throws {
    let written = try CorpusFormat.csv.written(unit(text, "x")).text
    #expect(!written.contains("\t" + text))
    #expect(try units(written.utf8, as: .csv).texts == [[text, "x"]])
  }

  @Test(arguments: ["x=1", "x", "'=1", " =1", "…", "“=1”"])
  func otherTextsStayAsTheyAre(text: String) throws {
    #expect(try !CorpusFormat.csvExcel.written(unit("x", text)).text.contains("\t\(text)"))
  }
}
