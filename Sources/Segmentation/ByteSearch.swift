extension [UInt8] {
  /// Whether other bytes stand in these.
  package func holds(_ part: [UInt8]) -> Bool {
    guard let first = part.first, part.count <= count else { return part.isEmpty }
    return withUnsafeBufferPointer { bytes in
      part.withUnsafeBufferPointer { part in
        for start in 0...(bytes.count - part.count) where bytes[start] == first {
          if part.indices.allSatisfy({ bytes[start + $0] == part[$0] }) { return true }
        }
        return false
      }
    }
  }
}
