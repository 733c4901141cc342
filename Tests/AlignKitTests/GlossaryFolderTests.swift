import AlignKit
import Bitext
import Terminology
import TestSupport
import Testing

struct GlossaryFolderTests {
  @Test func theProjectsOwnCandidatesAreRead() {
    let folder = GlossaryFolder(reading: "glossary")
    #expect(folder.problems.isEmpty)
  }

  @Test func aFolderThatIsNotThereIsEmpty() {
    let folder = GlossaryFolder(reading: "/nowhere/glossary")
    #expect(folder.files.isEmpty && folder.problems.isEmpty)
  }

  @Test func oneFaultyFileTakesDownNoOther() throws {
    let folder = try TemporaryFolder()
    try folder.write("id: tea\n", to: "g/terms/tea.yml")
    try folder.write("id: [\n", to: "g/terms/bad.yml")
    try folder.write("x\n", to: "g/candidates.tsv")
    try folder.write("key\nmilk\n", to: "g/rejected.tsv")
    try folder.write("no concept", to: "g/terms/README.md")
    let read = GlossaryFolder(reading: folder.path + "/g")
    #expect(read.files.map(\.concept.id) == ["tea"])
    #expect(read.rejected.map(\.key) == ["milk"])
    #expect(
      read.problems.map(\.path)
        == ["terms/bad.yml", "candidates.tsv"].map {
          "\(folder.path)/g/\($0)"
        })
  }

  @Test func idsAndAliasesAreUnique() throws {
    let folder = try TemporaryFolder()
    try folder.write("id: tea\n", to: "terms/tea.yml")
    try folder.write("id: tea\n", to: "terms/tea.yaml")
    try folder.write("id: milk\naliases: [tea]\n", to: "terms/milk.yml")
    let read = GlossaryFolder(reading: folder.path)
    #expect(
      read.problems.map(\.reason) == [
        "the id 'tea' is taken by \(folder.path)/terms/tea.yaml",
        "the alias 'tea' is taken by \(folder.path)/terms/tea.yml",
      ])
    #expect(read.decided.map(\.id) == ["milk", "tea"])
  }

  @Test func candidatesAreProposedBesideWhatPeopleDecided() throws {
    let folder = try TemporaryFolder()
    try folder.write("id: tea\nen: [Tea]\nzh: [茶]\n", to: "terms/tea.yml")
    try folder.write(
      """
      key\ten\texpansion\tzh\tdefinition\tkind\tcount\tfirst\tdocuments\tattested
      milk\tMilk\t\t牛奶\t\tannotation\t1\ta.md:1\ta\tyes
      tea\tTea\t\t茶叶\t\tannotation\t1\ta.md:2\ta\tyes

      """, to: "candidates.tsv")
    let assembled = GlossaryFolder(reading: folder.path).assembled(.englishChinese)
    #expect(assembled.glossary.concepts.map(\.id) == ["milk", "tea"])
    #expect(assembled.conflicts.map(\.candidate.term) == ["茶叶"])
  }
}
