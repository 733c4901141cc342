import AlignKit
import Bitext
import Testing

struct ConfigurationTests {
  @Test func anEmptyFileSetsNothing() throws {
    #expect(try Configuration(yaml: "", path: "align.yml") == Configuration())
  }

  @Test func keysAreSet() throws {
    let configuration = try Configuration(
      yaml: "source-language: de\ncorpus: out\nformats: [tmx]\nlayout: comments\nmode: full\n",
      path: "align.yml")
    #expect(configuration.languages.source == Language("de"))
    #expect(configuration.languages.target == .chinese)
    #expect(configuration.corpus == "out")
    #expect(configuration.formats == ["tmx"])
    #expect(configuration.layout == "comments")
    #expect(configuration.mode == .full)
  }

  @Test func itsOwnOutputIsReadBack() throws {
    let configuration = Configuration()
    #expect(try Configuration(yaml: configuration.yaml, path: "align.yml") == configuration)
  }

  @Test(arguments: [
    ("corpus: out\nglosary: x\n", 2, "did you mean 'glossary'"),
    ("formats: [tsv, tmz]\n", 1, "did you mean 'tmx'"),
    ("mode: condense\n", 1, "did you mean 'condensed'"),
    ("layout: detail\n", 1, "did you mean 'details'"),
    ("corpus: [a]\n", 1, "corpus must be a text"), ("glosary:\n", 1, "did you mean"),
    ("formats: []\n", 1, "formats names none"),
    ("- corpus\n", 1, "must hold keys and values"),
  ])
  func faultsAreNamedWithTheirLine(yaml: String, line: Int, reason: String) {
    let error = #expect(throws: InputError.self) {
      try Configuration(yaml: yaml, path: "align.yml")
    }
    #expect(error?.line == line)
    #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "")")
  }
}
