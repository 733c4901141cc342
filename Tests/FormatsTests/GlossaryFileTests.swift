import Bitext
import Formats
import Terminology
import Testing

/// Lists and tables of terms that others wrote.
struct GlossaryFileTests {
  @Test func aTableHasAColumnForEachLanguage() throws {
    let terms = try #require(
      try foreignTerms(
        """
        No;zh-CN;en-US;de;comment;description;subject;colour
        1;茶;Tea;Tee;烫的;喝的;drinks;green
        2;茶叶;Tea;;;;;
        3;;;Kuchen;;;;

        """, path: "t.csv"))
    #expect(terms.entries.count == 3)
    let tea = terms.entries[0].rows
    #expect(tea.map(\.language) == ["zh", "en", "de"])
    #expect(tea.map(\.term) == ["茶", "Tea", "Tee"])
    #expect(tea[0].note == "烫的" && tea[0].definition == "喝的" && tea[0].domain == "drinks")
    #expect(terms.entries.map(\.line) == [2, 3, 4])
    #expect(
      terms.notices.map(\.description)
        == ["t.csv:1: the column 'No' is left alone", "t.csv:1: the column 'colour' is left alone"])
  }

  @Test func rowsOfOneSourceAreOneConcept() throws {
    let terms = try #require(
      try foreignTerms(
        "\u{FEFF}# a comment\r\nTea\t茶\thot\r\n\r\nCake\t蛋糕\r\nTea\t茶叶\r\n", path: "t.txt"))
    #expect(terms.entries.map { $0.rows.map(\.term) } == [["Tea", "茶", "茶叶"], ["Cake", "蛋糕"]])
    #expect(terms.entries.map { $0.rows.map(\.note) } == [[nil, "hot", nil], [nil, nil]])
    #expect(terms.entries[0].rows.map(\.line) == [2, 2, 5])
  }

  @Test func aLineWithoutTranslationIsNamed() throws {
    let terms = try #require(try foreignTerms("Tea\t茶\nCake\n\t蛋糕\n", path: "t.txt"))
    #expect(terms.problems.map(\.line) == [2, 3])
  }

  @Test func aRowWithTooManyCellsIsNamed() throws {
    let terms = try #require(try foreignTerms("en,zh\nTea,茶\nCake,蛋,糕\n", path: "t.csv"))
    #expect(
      terms.problems.map(\.description)
        == ["t.csv:3: the row has 3 cells, but the first row has 2"])
  }

  @Test func theTableOfTheProgramKeepsItsIds() throws {
    let terms = try foreignTerms("id,language,term\ntea,zh,茶\n", path: "t.csv")
    #expect(terms.map(\.path) == nil)
  }

  @Test(arguments: ["", "a,b\n", "Tea,茶\n"])
  func whatIsNoListOfTermsIsSaid(text: String) {
    let error = #expect(throws: InputError.self) { try foreignTerms(text, path: "t.csv") }
    #expect(
      error?.description
        == "t.csv:1: the first row names neither the column id nor the languages en and zh")
  }
}
