import Checking
import Foundation
import TestSupport
import Testing

/// `align rules`, as people and scripts read it.
struct RulesCommandTests {
  private let program = Program("align")
  private let folder = TestData.projectFolder

  @Test func listsEveryRuleOnALine() throws {
    let result = try program.run(["rules"], in: folder)
    let lines = result.output.split(separator: "\n")
    #expect(lines.map { $0.prefix { $0 != " " } } == Rule.all.map { $0.id[...] })
    #expect(result.status == 0)
  }

  @Test func explainsARule() throws {
    let output = try program.run(["rules", "term/deprecated"], in: folder).output
    #expect(output.hasPrefix("term/deprecated  warning\n"))
    #expect(output.contains("\n  fires   资本开支竞赛\n"))
    #expect(output.contains("\n      term/deprecated: off\n"))
    #expect(output.contains("<!-- align-disable-next-line term/deprecated -- reason -->"))
  }

  @Test func aRuleThatIsOffIsTurnedOn() throws {
    let output = try program.run(["rules", "typography/space"], in: folder).output
    #expect(output.contains("Turn it on in align.yml:\n"))
  }

  @Test func anUnknownRuleIsSixtyFourAndNamesTheNearest() throws {
    let result = try program.run(["rules", "term/deprecate"], in: folder)
    #expect(result.status == 64)
    #expect(
      result.errors.contains("unknown rule 'term/deprecate'; did you mean 'term/deprecated'?"))
  }

  @Test func scriptsReadJSON() throws {
    let output = try program.run(["rules", "--json"], in: folder).output
    let rows = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]]
    #expect(rows?.compactMap { $0["id"] as? String } == Rule.all.map(\.id))
  }
}
