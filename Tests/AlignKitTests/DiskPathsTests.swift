import AlignKit
import Foundation
import TestSupport
import Testing

struct DiskPathsTests {
  @Test(arguments: [
    ("a.jsonl", "README.md", "a.jsonl"), ("data/a.jsonl", "README.md", "data/a.jsonl"),
    ("data/a.jsonl", "data/README.md", "a.jsonl"), ("a.jsonl", "card/README.md", "../a.jsonl"),
    ("/x/y/a.jsonl", "/x/z/README.md", "../y/a.jsonl"), ("./b/../a.jsonl", "README.md", "a.jsonl"),
  ])
  func aFileIsSeenFromTheFolderOfAnother(file: String, other: String, path: String) {
    #expect(Disk.path(of: file, besides: other) == path)
  }

  @Test(arguments: [
    ("a.tmx", "a.tmx", true), ("a.tmx", "./b/../a.tmx", true), ("a.tmx", "b.tmx", false),
    ("/dev/null", "/dev/null", false),
  ])
  func onePathCanBeWrittenInTwoWays(path: String, other: String, collides: Bool) {
    #expect(Disk.collides(path, other) == collides)
  }

  @Test func aLinkCollidesWithItsFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("a", to: "a.tmx")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/b.tmx", withDestinationPath: "a.tmx")
    #expect(Disk.collides(folder.path + "/a.tmx", folder.path + "/b.tmx"))
  }
}
