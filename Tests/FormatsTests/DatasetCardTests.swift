import Bitext
import Formats
import Foundation
import Testing

struct DatasetCardTests {
  private func card(
    _ title: String = "Reports", units: Int = 2000, licenses: Set<String> = ["CC-BY-4.0"]
  ) -> String {
    DatasetCard(
      title: title, CorpusHeading(.englishChinese), file: "corpus.jsonl",
      counts: DatasetCard.Counts(units: units, pairs: 1990, documents: 3), licenses: licenses
    ).text
  }

  @Test func machinesReadWhatItIs() {
    #expect(
      card().hasPrefix(
        """
        ---
        language:
        - "en"
        - "zh"
        license: cc-by-4.0
        multilinguality:
        - translation
        task_categories:
        - translation
        size_categories:
        - 1K<n<10K
        pretty_name: "Reports"
        configs:
        - config_name: default
          data_files:
          - split: train
            path: "corpus.jsonl"
        ---

        # Reports

        Texts in English and their translations into Chinese, aligned sentence by sentence.

        | | |
        |---|---:|
        | units | 2000 |
        | with texts in both languages | 1990 |
        | in one language alone | 10 |
        | documents | 3 |

        """))
  }

  @Test(
    arguments: [
      ([], nil), ([""], nil), (["MIT"], "license: mit\n"),
      (["", "MIT"], "license: other\nmultilinguality:"),
      (["Ours: ask"], "license: other\nlicense_name: \"Ours: ask\"\n"),
      (["MIT", "Apache-2.0"], "license: other\nlicense_name: \"Apache-2.0, MIT\"\n"),
    ] as [(Set<String>, String?)])
  func theLicenseIsSaidWhereItIsKnown(licenses: Set<String>, lines: String?) {
    let text = card(licenses: licenses)
    #expect(text.contains(lines ?? "language:"))
    #expect(text.contains("license:") == (lines != nil))
  }

  @Test func peopleReadThatSomeUnitsHaveNoLicense() {
    #expect(
      card(licenses: ["", "MIT"]).hasSuffix("\nLicense: MIT. Of some units nobody says any.\n"))
  }

  @Test func allMembersAreNamed() throws {
    let unit = CorpusUnit(id: "a", source: CodedText("a"), target: CodedText("b"))
    let line = try CorpusFormat.jsonl.bytes(of: [unit], CorpusHeading(.englishChinese)).files[0]
    let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
    let members = try #require(object?["meta"] as? [String: Any]).keys
    #expect(members.filter { !card().contains("`\($0)`") }.isEmpty)
  }

  @Test(arguments: [(999, "n<1K"), (1000, "1K<n<10K"), (20_000_000, "10M<n<100M")])
  func theSizeIsAClass(units: Int, size: String) {
    #expect(card(units: units).contains("- \(size)\n"))
  }

  @Test func aTitleStaysOnItsLine() {
    let text = card("a\"\n---\n# <b>")
    #expect(text.contains("pretty_name: \"a\\\"\\n---\\n# <b>\"\n"))
    #expect(text.contains("\n# a\"\u{FFFD}---\u{FFFD}\\# \\<b\\>\n"))
  }
}
