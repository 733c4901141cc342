import Bitext

/// Writes numbers in as few bytes as they need, seven bits a byte, the low ones first.
struct NumberWriter {
  var bytes: [UInt8] = []

  /// Takes numbers from 0.
  mutating func write(_ number: Int) {
    var rest = UInt64(number)
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes += text.utf8
  }

  /// Sorted units, each without what it shares with the one before, and its count.
  mutating func write(_ units: [String], _ counts: [Int]) {
    write(units.count)
    var before: [UInt8] = []
    for (unit, count) in zip(units, counts) {
      let unit = Array(unit.utf8)
      let shared = zip(before, unit).prefix { $0 == $1 }.count
      write(shared)
      write(unit.count - shared)
      bytes += unit[shared...]
      write(count)
      before = unit
    }
  }
}

/// Reads what `NumberWriter` wrote.
struct NumberReader {
  private let bytes: [UInt8]
  private var place: Int
  private let path: String

  init(_ bytes: [UInt8], from place: Int, path: String) {
    self.bytes = bytes
    self.place = place
    self.path = path
  }

  var isAtEnd: Bool { place == bytes.count }

  var damage: InputError { InputError(path: path, reason: "is damaged at byte \(place)") }

  mutating func byte() throws -> UInt8 {
    guard place < bytes.count else { throw damage }
    place += 1
    return bytes[place - 1]
  }

  /// A number below 2 to the 35.
  mutating func number() throws -> Int {
    var number = 0
    for shift in stride(from: 0, to: 35, by: 7) {
      let byte = try byte()
      number |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return number }
    }
    throw damage
  }

  mutating func text() throws -> String { try text(Array(slice(try number()))) }

  mutating func units() throws -> ([String], [Int]) {
    var units: [String] = []
    var counts: [Int] = []
    var before: [UInt8] = []
    for _ in 0..<(try number()) {
      let shared = try number()
      guard shared <= before.count else { throw damage }
      before = Array(before[..<shared]) + (try slice(try number()))
      units.append(try text(before))
      counts.append(try number())
    }
    return (units, counts)
  }

  private func text(_ bytes: [UInt8]) throws -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw damage }
    return text
  }

  private mutating func slice(_ count: Int) throws -> ArraySlice<UInt8> {
    guard count <= bytes.count - place else { throw damage }
    place += count
    return bytes[place - count..<place]
  }
}
