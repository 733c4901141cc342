import Bitext
import Formats
import Testing

struct InterTextXMLTests {
  @Test func aLinkIsABead() throws {
    let text = """
      <?xml version='1.0' encoding='utf-8'?>
      <linkGrp toDoc='a.zh.xml' fromDoc='a.en.xml'>
      <link type='1-2' xtargets='1:1;1:1 1:2' status='man'/>
      <link type='1-0' xtargets='1:2;' status='auto' mark='1'/>
      <link type='0-1' xtargets=';2:1' status='plain'/>
      <link type='2-1' xtargets='2:1 3:1;2:2'/>
      <link xtargets=';'/>
      </linkGrp>
      """
    #expect(
      try BeadsFile.read(Array(text.utf8), path: "a") == [
        BeadIndices(first: [0], second: [0, 1]), BeadIndices(first: [1], second: []),
        BeadIndices(first: [], second: [2]), BeadIndices(first: [2, 3], second: [3]),
      ])
  }

  @Test(arguments: [
    "1 2 3", "0 1 2", "s1 s2 s3", "1:1 1:2 2:1", "p1s1 p1s2 p2s1", "1.0 2.0 2.1",
    "cs-00:1 cs-00:2 cs-00:3",
    "1:1 4:1 4:2", "1.1.1 1.2.1 2.1.1", "s0001 s0002 s0003",
  ])
  func sentencesAreNumberedInTheOrderOfTheirIds(ids: String) throws {
    #expect(
      try read(ids.split(separator: " ").map { "<link xtargets='\($0);'/>" }) == [
        BeadIndices(first: [0], second: []), BeadIndices(first: [1], second: []),
        BeadIndices(first: [2], second: []),
      ])
  }

  @Test(arguments: [
    (["1:1;1:1", "1:3;1:2"], "'1:3' does not follow '1:1'"),
    (["1:1;1:1", "2:2;2:1"], "'2:2' does not follow '1:1'"),
    (["1;1", "2;1"], "'1' does not follow '1'"),
    (["2:1;1", "1:1;2"], "'1:1' does not follow '2:1'"),
    (["s1;1", "t2;2"], "'t2' does not follow 's1'"),
    (["1;1", "two;2"], "'two' does not tell"),
    (["1;1", "99999999999999999999;2"], "does not tell"),
    (["1;1", "2 2"], "no xtargets"), (["1;1", "2;2;2"], "no xtargets"),
  ])
  func idsThatLeaveTheSentenceOpenAreErrors(targets: [String], reason: String) {
    let error = #expect(throws: InputError.self) {
      try read(targets.map { "<link xtargets='\($0)'/>" })
    }
    #expect(error?.line == 3)
    #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "")")
  }

  @Test func aTextThatBeginsInTheMiddleIsAnError() {
    let error = #expect(throws: InputError.self) { try read(["<link xtargets='s7;1'/>"]) }
    #expect(error?.line == 2 && error?.reason.contains("begins with 's7'") == true)
  }

  @Test func otherXMLIsAnError() {
    #expect(throws: InputError.self) { try BeadsFile.read(Array("<a/>".utf8), path: "a") }
    #expect(throws: InputError.self) { try read(["</linkGrp><linkGrp>"]) }
    let group = "<linkGrp/>"
    let error = #expect(throws: InputError.self) {
      try BeadsFile.read(Array("<cesAlign>\n\(group)\n\(group)</cesAlign>".utf8), path: "a")
    }
    #expect(error?.line == 3)
  }

  @Test func theFormIsFoundOutFromTheContent() throws {
    let beads = [BeadIndices(first: [0], second: [0])]
    for text in ["[0]:[0]", "0\t0\n1\t1\n", "\u{FEFF}\n<linkGrp><link xtargets='1;1'/></linkGrp>"] {
      #expect((try? BeadsFile.read(Array(text.utf8), path: "a")) == beads, "\(text)")
    }
    #expect(throws: InputError.self) { try BeadsFile.read([0x5B, 0xFF], path: "a") }
  }

  private func read(_ links: [String]) throws -> [BeadIndices] {
    let text = "<linkGrp>\n\(links.joined(separator: "\n"))\n</linkGrp>"
    return try BeadsFile.read(Array(text.utf8), path: "a.xml")
  }
}
