/// Numbers units, which are byte strings, in the order in which they are first met.
package struct Vocabulary: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int32] = []

  /// Open addressing: a unit's number, or -1; the size is a power of two.
  private var slots = [Int32](repeating: -1, count: 64)

  package init() {}

  package var count: Int { ends.count }

  /// The number of a unit, which is added if it is not there.
  package mutating func id(of unit: UnsafeBufferPointer<UInt8>) -> Int32 {
    let slot = self.slot(of: unit)
    if slots[slot] >= 0 { return slots[slot] }
    let id = Int32(ends.count)
    slots[slot] = id
    bytes += unit
    ends.append(Int32(bytes.count))
    if ends.count * 2 > slots.count { grow() }
    return id
  }

  package mutating func id(of unit: [UInt8]) -> Int32 {
    unit.withUnsafeBufferPointer { id(of: $0) }
  }

  /// The number of a unit; nil if it is not there.
  package func find(_ unit: some Sequence<UInt8>) -> Int32? {
    let id = Array(unit).withUnsafeBufferPointer { slots[slot(of: $0)] }
    return id < 0 ? nil : id
  }

  package subscript(id: Int32) -> ArraySlice<UInt8> {
    bytes[(id == 0 ? 0 : Int(ends[Int(id) - 1]))..<Int(ends[Int(id)])]
  }

  private func slot(of unit: UnsafeBufferPointer<UInt8>) -> Int {
    var slot = Vocabulary.hash(unit) & (slots.count - 1)
    while slots[slot] >= 0, !self[slots[slot]].elementsEqual(unit) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for id in 0..<Int32(ends.count) {
      let slot = self[id].withUnsafeBufferPointer { self.slot(of: $0) }
      slots[slot] = id
    }
  }

  /// FNV-1a, folded so that the low bits depend on all others.
  private static func hash(_ unit: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in unit { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 0x7FFF_FFFF)
  }
}
