import Checking
import Testing

struct PathPatternTests {
  @Test(arguments: [
    ("seeds/a.md", "seeds/a.md"), ("seeds/*.md", "seeds/a.md"), ("*", "a.md"),
    ("seeds/**", "seeds/a.md"), ("seeds/**", "seeds/b/c/a.md"), ("seeds/", "seeds/b/a.md"),
    ("**/*.md", "a.md"), ("**/*.md", "seeds/b/a.md"), ("seeds/**/a.md", "seeds/a.md"),
    ("seeds/**/x/**/a.md", "seeds/1/x/2/x/a.md"), ("?.md", "茶.md"), ("种子/*报告*", "种子/年度报告.zh.md"),
    ("./seeds/*", "seeds/a.md"), ("seeds/*", "./seeds/a.md"), ("a*b*c", "aXbXbXc"),
    ("[a].md", "[a].md"),
  ])
  func matches(pattern: String, path: String) {
    #expect(PathPattern(pattern).matches(path))
  }

  @Test(arguments: [
    ("seeds/*.md", "seeds/b/a.md"), ("*.md", "seeds/a.md"), ("seeds/**", "seed/a.md"),
    ("?.md", ".md"), ("?.md", "红茶.md"), ("a*b", "abc"), ("**/a", "b"),
    ("seeds", "seeds/a.md"), ("", "a.md"), ("*.MD", "a.md"),
  ])
  func doesNotMatch(pattern: String, path: String) {
    #expect(!PathPattern(pattern).matches(path))
  }

  @Test func manyStarsTakeNoTimeToSpeakOf() {
    let pattern = PathPattern(String(repeating: "*a", count: 200) + "b")
    #expect(!pattern.matches(String(repeating: "a", count: 4000)))
  }
}
