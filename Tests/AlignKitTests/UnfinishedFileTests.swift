import Foundation
import TestSupport
import Testing

@testable import AlignKit

struct UnfinishedFileTests {
  @Test func whatKilledRunsLeftIsDeleted() throws {
    let folder = try TemporaryFolder()
    let own = "a.tmx\(Disk.unfinishedSuffix)\(getpid())"
    try folder.write("half", to: own)
    try folder.write("half", to: "a.tmx\(Disk.unfinishedSuffix)\(Int32.max)")
    try folder.write("other", to: "b.tmx\(Disk.unfinishedSuffix)\(Int32.max)")
    try Disk.stream(to: [folder.path + "/a.tmx"]) { _ in }
    #expect(
      try Disk.names(in: folder.path) == [
        "a.tmx", "b.tmx\(Disk.unfinishedSuffix)\(Int32.max)",
      ])
  }

  @Test func whatSomebodyWritesStays() throws {
    let folder = try TemporaryFolder()
    try folder.write("half", to: "a.tmx\(Disk.unfinishedSuffix)\(getppid())")
    try Disk.stream(to: [folder.path + "/a.tmx"]) { _ in }
    #expect(folder.has("a.tmx\(Disk.unfinishedSuffix)\(getppid())"))
  }

  @Test func ofALinkTheFileIsCleaned() throws {
    let folder = try TemporaryFolder()
    try folder.write("a", to: "there/a.tmx")
    try folder.write("half", to: "there/a.tmx\(Disk.unfinishedSuffix)\(Int32.max)")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/b.tmx", withDestinationPath: "there/a.tmx")
    try Disk.stream(to: [folder.path + "/b.tmx"]) { _ in }
    #expect(try Disk.names(in: folder.path + "/there") == ["a.tmx"])
  }

  @Test func aFolderIsNotReplaced() throws {
    let folder = try TemporaryFolder()
    #expect {
      try Disk.stream(to: [folder.path]) { _ in }
    } throws: {
      "\($0)" == "\(folder.path): can not be written: it is a folder"
    }
  }
}
