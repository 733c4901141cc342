extension Sequence<Segment> {
  /// The text of segments in one line.
  package func joinedText(_ language: Language) -> String {
    reduce(into: "") { joined, segment in
      joined += Join.space(after: joined, before: segment.text, language) + segment.text
    }
  }

  /// The text of segments in one line, with their codes.
  package func codedText(_ language: Language) -> CodedText {
    reduce(into: CodedText("")) { joined, segment in
      joined.text += Join.space(after: joined.text, before: segment.text, language)
      let start = joined.text.utf8.count
      joined.codes += segment.codes.map { $0.moved(by: start) }
      joined.text += segment.text
    }
  }
}

private enum Join {
  /// What stands between two sentences of a language.
  static func space(after first: String, before second: String, _ language: Language) -> String {
    guard let last = first.unicodeScalars.last else { return "" }
    if !language.joinsLinesWithoutSpace { return " " }
    let isLatin = { (scalar: Unicode.Scalar?) in scalar.map { $0.value < 0x2E80 } ?? false }
    let needsSpace =
      isLatin(last) && isLatin(second.unicodeScalars.first)
      && !"”’…".unicodeScalars.contains(last)
    return needsSpace ? " " : ""
  }
}
