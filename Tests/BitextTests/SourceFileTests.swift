import Bitext
import Testing

struct SourceFileTests {
  @Test(arguments: [
    (0, 1, 1), (2, 1, 3), (3, 2, 1), (6, 2, 4), (8, 3, 1),
  ])
  func findsLineAndColumn(offset: Int, line: Int, column: Int) {
    let file = SourceFile(path: "a.md", bytes: Array("ab\n茶x\n\nc".utf8))
    let location = file.location(of: offset..<offset + 1)
    #expect(location.line == line)
    #expect(location.column == column)
  }
}
