import Foundation
import Testing

@testable import AlignKit

struct SlugTests {
  @Test(arguments: [
    ("二手服务器的生意", "二手服务器的生意"), ("a/b/c", "a.b.c"), ("my file (1)", "my-file-1"),
    ("../../etc/passwd", "etc.passwd"), ("a\u{0}b\nc", "a-b-c"), ("", "document"),
    ("???", "document"),
    ("manifest", "manifest-1"), ("CON", "CON-1"), (".hidden", "hidden"), ("_index", "_index"),
  ])
  func namesAreSafeAndReadable(path: String, name: String) {
    #expect(Slug.of(path) == name)
  }

  @Test func longNamesAreCutBetweenCharacters() {
    let name = Slug.of(String(repeating: "茶", count: 300))
    #expect(name.utf8.count <= 180)
    #expect(name.allSatisfy { $0 == "茶" })
  }
}
