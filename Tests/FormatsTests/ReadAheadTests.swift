import Bitext
import Formats
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
    var ahead: UnitSource? = source(.max).readingAhead()
    #expect(try ahead?.next()?.line == 0)
    ahead = nil
  }

  private func lines(_ source: UnitSource) throws -> [Int] {
    var lines: [Int] = []
    while let placed = try source.next() { lines.append(placed.line) }
    return lines
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
