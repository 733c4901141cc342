import AlignKit
import Bitext
import Testing

struct ReviewEntryTests {
  @Test(
    arguments: [
      ("a", .accept), ("2", .prefer(2)), ("r", .reject(reason: nil)),
      ("R  a common word ", .reject(reason: "a common word")), ("f", .forbid(nil)),
      ("f 1", .forbid(1)), ("d 3", .deprecate(3)), ("m tea", .merge(into: "tea")), ("s", .skip),
      ("u", .undo), ("q", .quit), ("?", .help),
    ] as [(String, ReviewEntry)])
  func anAnswerIsALetterAndWhatBelongsToIt(line: String, entry: ReviewEntry) throws {
    #expect(try ReviewEntry(line) == entry)
  }

  @Test(arguments: ["", "x", "aa", "a 1", "f x", "m", "1 2", "q now"])
  func whatIsNoAnswerIsRefused(line: String) {
    #expect(throws: InputError.self) { try ReviewEntry(line) }
  }
}
