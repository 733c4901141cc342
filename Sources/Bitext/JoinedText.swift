extension Sequence<Segment> {
  /// The text of segments in one line.
  package func joinedText(_ language: Language) -> String {
    reduce(into: "") { joined, segment in
      let isLatin = { (scalar: Unicode.Scalar?) in scalar.map { $0.value < 0x2E80 } ?? false }
      let needsSpace =
        !language.joinsLinesWithoutSpace
        || (isLatin(joined.unicodeScalars.last) && isLatin(segment.text.unicodeScalars.first)
          && !"”’…".unicodeScalars.contains(joined.unicodeScalars.last ?? " "))
      if !joined.isEmpty, needsSpace { joined += " " }
      joined += segment.text
    }
  }
}
