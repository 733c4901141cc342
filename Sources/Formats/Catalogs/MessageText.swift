/// What a message says in words: without placeholders, tags, addresses, names of options and files,
/// and the marks at its end.
struct MessageText {
  private(set) var text = ""
  private let scalars: [Unicode.Scalar]
  private var place = 0

  init(_ message: [Unicode.Scalar]) {
    scalars = message
    var kept = String.UnicodeScalarView()
    while place < scalars.count {
      if let end = codeEnd() ?? nameEnd() {
        place = end
        kept.append(" ")
      } else {
        let end = max(place + 1, tokenEnd())
        kept += scalars[place..<end]
        place = end
      }
    }
    text = MessageText.trimmed(String(kept))
  }

  private static func trimmed(_ text: String) -> String {
    let words = text.unicodeScalars.split { $0.properties.isWhitespace }
    let joined = words.map { String($0) }.joined(separator: " ").unicodeScalars
    let start = joined.drop { "*-–•|#:.,;) ".unicodeScalars.contains($0) }
    let marks = ".:…。：;；,，、!！?？- ".unicodeScalars
    let end = start.lastIndex { !marks.contains($0) }
    return String(end.map { start[...$0] } ?? start.prefix(0))
  }

  /// The end of a placeholder, tag or entity that begins here.
  private func codeEnd() -> Int? {
    switch scalars[place] {
    case "<": tagEnd()
    case "&": entityEnd()
    case "{": bracketEnd(place)
    case "%": percentEnd()
    case "$": variableEnd()
    case "#": digitsEnd(place + 1).flatMap { $0 > place + 1 ? $0 : nil }
    case "\\": end(of: \.isASCIIWord, from: place + 1)
    default: nil
    }
  }

  private func tagEnd() -> Int? {
    guard let next = scalar(place + 1), next.isASCIILetter || next == "/" || next == "!" else {
      return nil
    }
    return scalars[place...].firstIndex(of: ">").map { $0 + 1 }
  }

  private func entityEnd() -> Int? {
    let end = end(of: { $0.isASCIIWord || $0 == "#" }, from: place + 1)
    return end > place + 1 && scalar(end) == ";" ? end + 1 : nil
  }

  /// Where what a bracket opens ends; brackets may stand inside of it.
  private func bracketEnd(_ start: Int) -> Int? {
    guard let open = scalar(start), open == "{" || open == "(" else { return nil }
    let close: Unicode.Scalar = open == "{" ? "}" : ")"
    var depth = 0
    for index in start..<scalars.count {
      if scalars[index] == open { depth += 1 }
      if scalars[index] == close { depth -= 1 }
      if depth == 0 { return index + 1 }
    }
    return nil
  }

  /// `%s`, `%-5.2f`, `%1$S`, `%(name)s`, `%1`, `%PRODUCTNAME`; the mark of a share is none.
  private func percentEnd() -> Int? {
    let start = place + 1
    if let end = bracketEnd(start) {
      return scalar(end)?.isASCIILetter == true ? end + 1 : end
    }
    let name = end(of: { ("A"..."Z").contains($0) || $0 == "_" }, from: start)
    if name > start + 1 { return scalar(name) == "%" ? name + 1 : name }
    let flags = end(of: { "0123456789$.#+-*'".unicodeScalars.contains($0) }, from: start)
    let size = end(of: { "hlqjzt".unicodeScalars.contains($0) }, from: flags)
    if let kind = scalar(size), kind.isASCIILetter || kind == "@" { return size + 1 }
    return flags > start ? flags : nil
  }

  /// `$1`, `$NAME`, `${name}`, `$(ARG1)`.
  private func variableEnd() -> Int? {
    if let end = bracketEnd(place + 1) { return end }
    let end = end(of: \.isASCIIWord, from: place + 1)
    return end > place + 1 ? (scalar(end) == "$" ? end + 1 : end) : nil
  }

  private func digitsEnd(_ start: Int) -> Int? {
    end(of: { ("0"..."9").contains($0) }, from: start)
  }

  /// The end of an address, or of the name of a file, an option or a variable, that begins here.
  private func nameEnd() -> Int? {
    let end = tokenEnd()
    guard end > place else { return nil }
    let token = TechnicalName(scalars[place..<end])
    if token.isAddress {
      return self.end(
        of: { $0.isASCII && $0.value > 0x20 && !"\"'<>)]".unicodeScalars.contains($0) },
        from: end)
    }
    if scalar(end) == "(", scalar(end + 1) == ")" { return end + 2 }
    return token.isName ? end - token.marksAtEnd : nil
  }

  /// The end of the characters that may make one name.
  private func tokenEnd() -> Int {
    end(of: { $0.isASCIIWord || "./:@-=+~".unicodeScalars.contains($0) }, from: place)
  }

  private func end(of isPart: (Unicode.Scalar) -> Bool, from start: Int) -> Int {
    var end = min(start, scalars.count)
    while end < scalars.count, isPart(scalars[end]) { end += 1 }
    return end
  }

  private func scalar(_ place: Int) -> Unicode.Scalar? {
    place < scalars.count ? scalars[place] : nil
  }
}

extension Unicode.Scalar {
  var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }

  var isASCIIWord: Bool { isASCIILetter || ("0"..."9").contains(self) || self == "_" }
}
