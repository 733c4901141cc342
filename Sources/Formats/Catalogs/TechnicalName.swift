/// A run of letters, digits and the marks that names of machines are made of.
struct TechnicalName {
  private let scalars: ArraySlice<Unicode.Scalar>

  /// How many marks stand behind it.
  let marksAtEnd: Int

  init(_ token: ArraySlice<Unicode.Scalar>) {
    let end = token.lastIndex { !".:-/~+".unicodeScalars.contains($0) }
    scalars = end.map { token[...$0] } ?? []
    marksAtEnd = token.count - scalars.count
  }

  /// `https://example.org`, `www.example.org`.
  var isAddress: Bool {
    let text = String(String.UnicodeScalarView(scalars))
    return text.contains("://") || text.hasPrefix("www.")
  }

  /// `--verbose`, `/usr/bin`, `a_name`, `file.txt`, `me@example.org`, `innerText`.
  var isName: Bool { isOption || isPath || hasMarkInside || isCamelCase }

  private var isOption: Bool {
    guard scalars.first == "-" else { return false }
    return scalars.drop { $0 == "-" }.first?.isASCIILetter == true
  }

  private var isPath: Bool {
    guard let first = scalars.first, "/~.".unicodeScalars.contains(first) else { return false }
    return scalars.dropFirst().contains { $0.isASCIILetter }
  }

  private var hasMarkInside: Bool {
    scalars.indices.dropFirst().dropLast().contains { index in
      let (before, after) = (scalars[index - 1], scalars[index + 1])
      return switch scalars[index] {
      case "_", "@": true
      case ".": (before.isASCIILetter || after.isASCIILetter) && after.isASCIIWord
      case ":": after == ":"
      default: false
      }
    }
  }

  private var isCamelCase: Bool {
    guard let first = scalars.first, ("a"..."z").contains(first) else { return false }
    return scalars.contains { ("A"..."Z").contains($0) }
      && scalars.allSatisfy { $0.isASCIIWord }
  }
}
