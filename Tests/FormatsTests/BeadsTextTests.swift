import Bitext
import Formats
import Testing

struct BeadsTextTests {
  @Test func readsListsWithAndWithoutScores() throws {
    let beads = try BeadsText.read("[0,1]:[0]\n\n[2]:[]:0.5\r\n[]:[1, 2]:0.25\n[]:[]\n", path: "a")
    #expect(
      beads == [
        BeadIndices(first: [0, 1], second: [0]), BeadIndices(first: [2], second: []),
        BeadIndices(first: [], second: [1, 2]),
      ])
  }

  @Test func readsALadder() throws {
    let beads = try BeadsText.read("0\t0\t0.3\n1\t2\t0.5\n1\t3\t0\n2\t4\t1\n", path: "a")
    #expect(
      beads == [
        BeadIndices(first: [0], second: [0, 1]), BeadIndices(first: [], second: [2]),
        BeadIndices(first: [1], second: [3]),
      ])
  }

  @Test func readsWhatItWrote() throws {
    let beads = [BeadIndices(first: [0], second: [0, 1]), BeadIndices(first: [], second: [2])]
    let text = BeadsText.text(beads.map { ($0, 0.5) })
    #expect(text == "[0]:[0,1]:0.500\n[]:[2]:0.500\n")
    #expect(try BeadsText.read(text, path: "a") == beads)
  }

  @Test(arguments: [
    ("[0]:[0]\nx\n", 2), ("[0]\n", 1), ("[0]:[-1]\n", 1), ("0\t0\n1\n", 2), ("1\t1\n0\t2\n", 2),
  ])
  func otherLinesAreErrors(text: String, line: Int) {
    let error = #expect(throws: InputError.self) { try BeadsText.read(text, path: "a.gold") }
    #expect(error?.line == line)
  }
}

/// Ladders that were made to do harm.
struct HostileLadderTests {
  @Test(arguments: [
    ("-1\t0\t1\n4\t4\t1\n", 1), ("0\t0\t1\n-5\t-5\t1\n", 2), ("0\t0\t1\n999999999\t4\t1\n", 2),
    ("0\t0\t1\n9223372036854775807\t9223372036854775807\t1\n", 2), ("[-1]:[0]:0.1\n", 1),
    ("[0]:[9223372036854775808]\n", 1),
  ])
  func aWrongNumberIsAnErrorWithItsLine(text: String, line: Int) {
    let error = #expect(throws: InputError.self) { try BeadsText.read(text, path: "a.ladder") }
    #expect(error?.line == line)
  }
}
