import Bitext
import Formats
import Terminology
import TestSupport
import Testing

@testable import AlignKit

/// The ids that concepts of another term base get.
struct ForeignIDsTests {
  @Test(arguments: [
    ("capital_outlay", "capital_outlay"), ("Capital Outlay", "Capital-Outlay"),
    ("c12", "tea"), ("concept-12", "tea"), ("12", "tea"), ("_x0031_2", "tea"),
    ("550e8400-e29b-41d4-a716-446655440000", "tea"), ("网络", "网络"), ("../../x", "tea"),
    ("../../../etc/passwd", "etc.passwd"),
  ])
  func anIdThatSaysNothingIsMadeOfTheTerm(id: String, expected: String) throws {
    #expect(try ids([(id, "Tea", "茶")]) == [expected])
  }

  @Test func eachConceptHasAnIdOfItsOwn() throws {
    #expect(
      try ids([("c1", "Tea", "茶"), ("c2", "tea", "茶叶"), ("c3", "+", "加"), ("c4", "-", "减")])
        == ["tea", "tea-2", "concept", "concept-2"])
  }

  @Test(arguments: [
    ("capex", "Water", "水", "capex"), ("old-capex", "Water", "水", "capex"),
    ("c1", "Capital expenditure", "资本开支", "capex"),
    ("outlay", "Capital expenditure", "资本开支", "outlay"),
    ("outlay", "Capital expenditure", "资本支出", "capex"), ("Capex-2", "Water", "水", "Capex-2"),
    ("CAPEX", "Water", "水", "CAPEX-2"),
  ])
  func aKnownConceptIsFound(id: String, english: String, chinese: String, expected: String) throws {
    let known = "id: capex\naliases: [old-capex]\nen: [Capital Expenditure]\nzh: [资本支出]\n"
    #expect(try ids([(id, english, chinese)], knowing: known) == [expected])
  }

  private func ids(
    _ entries: [(id: String, english: String, chinese: String)], knowing concept: String? = nil
  ) throws -> [String] {
    let folder = try TemporaryFolder()
    if let concept { try folder.write(concept, to: "terms/capex.yml") }
    let texts = entries.map { entry in
      """
      <conceptEntry id="\(entry.id)">
      <langSec xml:lang="en"><termSec><term>\(entry.english)</term></termSec></langSec>
      <langSec xml:lang="zh"><termSec><term>\(entry.chinese)</term></termSec></langSec>
      </conceptEntry>
      """
    }
    try folder.write(
      "<tbx><text><body>\(texts.joined())</body></text></tbx>", to: "t.tbx")
    let desk = GlossaryDesk(GlossaryFolder(reading: folder.path), .englishChinese)
    let rows = try desk.terms(reading: folder.path + "/t.tbx").rows
    return rows.filter { $0.language == "en" }.map(\.id)
  }
}
