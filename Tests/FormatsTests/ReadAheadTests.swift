import Bitext
import Formats
import Foundation
import Synchronization
import Testing

struct ReadAheadTests {
  @Test(arguments: [0, 1, 255, 256, 257, 10_000])
  func theUnitsAreTheSameInTheirOrder(count: Int) throws {
    #expect(try lines(source(count).readingAhead()) == Array(0..<count))
  }

  @Test(arguments: [0, 3, 256, 5000])
  func aFaultComesBehindTheUnitsBeforeIt(count: Int) {
    let fault = InputError(path: "a.tmx", line: 7, reason: "is wrong")
    let ahead = source(count, fault: fault).readingAhead()
    var read = 0
    #expect(throws: fault) {
      while try ahead.next() != nil { read += 1 }
    }
    #expect(read == count)
  }

  @Test func behindTheEndThereIsNothing() throws {
    let ahead = source(1).readingAhead()
    #expect(try [ahead.next()?.line, ahead.next()?.line, ahead.next()?.line] == [0, nil, nil])
  }

  @Test func whoWantsNoMoreEndsTheReading() throws {
    let reads = Reads()
    var ahead: UnitSource? = endless(reads, text: "a").readingAhead()
    #expect(try ahead?.next()?.line == 1)
    ahead = nil
    let released = reads.count
    usleep(300_000)
    // Nobody who reads on stops in the middle of a batch.
    #expect(reads.count <= released + 256)
  }

  @Test func longUnitsAreNotReadFarAhead() throws {
    let reads = Reads()
    let ahead = endless(reads, text: String(repeating: "a", count: 1 << 20)).readingAhead()
    #expect(try ahead.next()?.line == 1)
    usleep(100_000)
    #expect(reads.count <= 10)
    #expect(try ahead.next()?.line == 2)
  }

  private func lines(_ source: UnitSource) throws -> [Int] {
    var lines: [Int] = []
    while let placed = try source.next() { lines.append(placed.line) }
    return lines
  }

  private final class Reads: Sendable {
    private let number = Mutex(0)

    var count: Int { number.withLock(\.self) }

    func add() -> Int {
      number.withLock {
        $0 += 1
        return $0
      }
    }
  }

  /// Units with the lines 1, 2 … at a slow pace.
  private func endless(_ reads: Reads, text: String) -> UnitSource {
    UnitSource {
      usleep(100)
      return PlacedUnit(
        CorpusUnit(source: CodedText(text), target: CodedText("b")), line: reads.add())
    }
  }

  /// Units with the lines 0, 1, 2 …
  private func source(_ count: Int, fault: InputError? = nil) -> UnitSource {
    var line = -1
    return UnitSource {
      line += 1
      if line < count {
        return PlacedUnit(
          CorpusUnit(source: CodedText("a"), target: CodedText("b")), line: line)
      }
      if let fault { throw fault }
      return nil
    }
  }
}
