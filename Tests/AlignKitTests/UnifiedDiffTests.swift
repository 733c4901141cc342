import AlignKit
import Testing

struct UnifiedDiffTests {
  @Test func threeLinesStandAroundAChange() {
    #expect(
      diff((1...9).map { "\($0)\n" }.joined(), "1\n2\n3\n4\n五\n6\n7\n8\n9\n") == """
        --- a/茶.md
        +++ b/茶.md
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +五
         6
         7
         8

        """)
  }

  @Test func equalTextsDoNotDiffer() {
    #expect(diff("一\r\n", "一\r\n") == "")
  }

  @Test func changesThatLieCloseShareAHunk() {
    let lines = (1...20).map { "\($0)\n" }
    let close = diff(
      lines.joined(), lines.joined().replacing("5\n6\n", with: "6\n").replacing("12\n", with: ""))
    #expect(close.contains("@@ -2,14 +2,12 @@\n"))
    let far = diff(lines.joined(), "x\n" + lines.dropLast().joined())
    #expect(far.contains("@@ -1,3 +1,4 @@\n") && far.contains("@@ -17,4 +18,3 @@\n"))
  }

  @Test func carriageReturnsAndNormalFormsCount() {
    #expect(diff("一\r\n", "一\n").hasSuffix("@@ -1 +1 @@\n-一\r\n+一\n"))
    #expect(diff("é\n", "e\u{301}\n").utf8.contains(0xCC))
  }

  @Test func aMissingLineEndIsSaid() {
    #expect(
      diff("一\n", "一").hasSuffix("@@ -1 +1 @@\n-一\n+一\n\\ No newline at end of file\n"))
  }

  @Test func emptyTextsHaveNoFirstLine() {
    #expect(diff("", "一\n").hasSuffix("@@ -0,0 +1 @@\n+一\n"))
    #expect(diff("一\n", "").hasSuffix("@@ -1 +0,0 @@\n-一\n"))
  }

  @Test func namesCanNotPutLinesIntoTheDiff() {
    let text = UnifiedDiff.text(from: "1\n", to: "2\n", path: "a\n+++ b/etc\".md")
    #expect(text.hasPrefix("--- \"a/a\\012+++ b/etc\\\".md\"\n+++ \"b/"))
  }

  @Test func aNameWithASpaceEndsWithATab() {
    #expect(UnifiedDiff.text(from: "", to: "2\n", path: "a b").hasPrefix("--- a/a b\t\n"))
  }

  @Test func manyChangesInABigFileTakeNoTimeToSpeakOf() {
    let before = (0..<100_000).map { "\($0)\n" }
    let after = before.enumerated().map {
      $0.offset.isMultiple(of: 10) ? "x\($0.element)" : $0.element
    }
    #expect(diff(before.joined(), after.joined()).utf8.count { $0 == UInt8(ascii: "x") } == 10_000)
    #expect(diff(before.joined(), after.joined() + "\n").contains("@@"))
  }

  private func diff(_ before: String, _ after: String) -> String {
    UnifiedDiff.text(from: before, to: after, path: "茶.md")
  }
}
