import Bitext
import Formats
import Terminology
import Testing

/// Term bases that others wrote.
struct TBXReaderTests {
  @Test func thePresentGenerationWithCategoriesAsElementsIsRead() throws {
    let terms = try #require(
      try foreignTerms(
        """
        <tbx type="TBX-Basic" style="dct" xml:lang="de" xmlns="urn:iso:std:iso:30042:ed-2"
          xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
        <tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>
        <conceptEntry id="c5"><min:subjectField>finance</min:subjectField>
          <basic:definition>Geld</basic:definition>
          <langSec xml:lang="en-US"><termSec><term> Capital
            <hi>expenditure</hi> </term>
            <min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus>
            <min:partOfSpeech>noun</min:partOfSpeech>
            <basic:termType>fullForm</basic:termType><note>one</note><note>two</note></termSec></langSec>
          <langSec xml:lang="ZH"><termSec><term>资本支出</term></termSec></langSec>
        </conceptEntry></body></text></tbx>
        """, path: "t.tbx"))
    let entry = try #require(terms.entries.first)
    #expect(entry.id == "c5" && entry.line == 4)
    #expect(entry.rows.map(\.term) == ["Capital\n    expenditure", "资本支出", nil])
    #expect(entry.rows.map(\.language) == ["en", "zh", "de"])
    #expect(entry.rows.map(\.status) == [.deprecated, nil, nil])
    #expect(entry.rows.map(\.line) == [6, 11, 4])
    #expect(entry.rows[0].domain == "finance" && entry.rows[2].definition == "Geld")
    #expect(entry.rows[0].type == "full" && entry.rows[0].note == "one\ntwo")
    #expect(terms.notices.map(\.description) == ["t.tbx: left out: partOfSpeech (1)"])
  }

  @Test func theFirstGenerationIsReadInAnyEncoding() throws {
    let text = """
      <?xml version="1.0" encoding="UTF-16"?>
      <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
      <martif type="TBX" xml:lang="en"><martifHeader><fileDesc/></martifHeader><text><body>
      <termEntry><descripGrp><descrip type="definition" xml:lang="zh-CN">喝的</descrip>
      <admin type="source">a book</admin></descripGrp><ref type="seeAlso" target="x">x</ref>
      <langSet xml:lang="en"><ntig><termGrp><term>Tea</term>
        <termNote type="administrativeStatus">preferredTerm</termNote></termGrp>
        <descrip type="context">A cup of tea.</descrip></ntig></langSet>
      <langSet xml:lang="zh-CN"><tig><term>茶</term></tig></langSet>
      <langSet xml:lang="zh-TW"><tig><term>茶葉</term></tig></langSet>
      </termEntry></body><back/></text></martif>
      """
    let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let content = try GlossaryFile.read(
      BytePieces(bytes, path: "t.tbx"), languages: .englishChinese)
    guard case .foreign(let terms) = content else { throw InputError(path: "", reason: "a table") }
    let entry = try #require(terms.entries.first)
    #expect(entry.id == nil)
    #expect(entry.rows.map(\.language) == ["en", "zh", "zh-TW"])
    #expect(entry.rows.map(\.status) == [.preferred, nil, nil])
    #expect(entry.rows.map(\.definition) == [nil, "喝的", nil])
    #expect(entry.rest.examples.map(\.text) == ["A cup of tea."])
    #expect(
      terms.notices.map(\.reason).sorted()
        == ["left out: seeAlso (1)", "left out: source beside a definition (1)"])
  }

  @Test func theLastChangeIsTheDecision() throws {
    let group = { (kind: String, by: String) in
      """
      <transacGrp><transac type="transactionType">\(kind)</transac>
      <transacNote type="responsibility">\(by)</transacNote><date>2020-01-01</date></transacGrp>
      """
    }
    let terms = try #require(
      try foreignTerms(
        entry(
          "\(group("origination", "Ada"))\(group("modification", "Bo"))\(group("check", "Cy"))"),
        path: "t.tbx"))
    #expect(terms.entries.first?.rest.decision == .init(by: "Bo", on: "2020-01-01"))
    #expect(
      Set(terms.notices.map(\.reason))
        == ["left out: earlier transactions (1)", "left out: transactions (1)"])
  }

  @Test(arguments: [
    ("<html>\n</html>", 1, "is no TBX: its outermost element is 'html'"),
    ("<tbx>\n<termEntry/></tbx>", 2, "'termEntry' can not stand here"),
    ("<tbx><text><body>\n<langSec/></body></text></tbx>", 2, "'langSec' can not stand here"),
    (
      "<tbx><text><body><conceptEntry>\n<langSec/></conceptEntry></body></text></tbx>", 2,
      "the langSec has no xml:lang"
    ),
    ("<tbx><conceptEntry>\n<langSec xml:lang='中'/></conceptEntry></tbx>", 2, "'中' is no language"),
    (
      "<tbx><conceptEntry><langSec xml:lang='en'>\n<termSec/></langSec></conceptEntry></tbx>", 2,
      "the termSec has no term"
    ),
    (
      "<tbx><conceptEntry><langSec xml:lang='en'>\n<termSec><term> </term></termSec></langSec>"
        + "</conceptEntry></tbx>", 2, "the term is empty"
    ),
    (
      "<tbx><conceptEntry><langSec xml:lang='en'>\n<termSec><term>a</term><term>b</term></termSec>"
        + "</langSec></conceptEntry></tbx>", 2, "'term' can not stand here"
    ),
    (
      "<tbx><conceptEntry><langSec xml:lang='en'>\n<tig><term>a</term></tig>"
        + "</langSec></conceptEntry></tbx>", 2, "'tig' can not stand here"
    ),
    ("<tbx>\n<conceptEntry>", 2, "too early"),
    ("<!DOCTYPE tbx [\n<!ENTITY a 'b'>]><tbx/>", 2, "entit"),
  ])
  func whatTBXDoesNotAllowIsAnError(text: String, line: Int, reason: String) {
    let error = #expect(throws: InputError.self) { try foreignTerms(text, path: "t.tbx") }
    #expect(error?.line == line)
    #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "")")
  }

  @Test func anEntryIsLimitedAlsoInManyParts() {
    let text = entry(
      String(repeating: "<note>" + String(repeating: "x", count: 900) + "</note>", count: 1100))
    let error = #expect(throws: InputError.self) { try foreignTerms(text, path: "t.tbx") }
    #expect(error?.reason.contains("too long") == true)
  }

  private func entry(_ fields: String) -> String {
    """
    <tbx><text><body><conceptEntry>\(fields)<langSec xml:lang="en"><termSec><term>Tea</term></termSec>
    </langSec></conceptEntry></body></text></tbx>
    """
  }
}
