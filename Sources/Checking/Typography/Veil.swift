/// Hides what is no prose from rules about characters.
enum Veil {
  private static let object: Unicode.Scalar = "\u{FFFC}"

  /// - Parameters:
  ///   - scalars: a text.
  ///   - verbatim: UTF-8 ranges of code in it.
  ///   - offsets: the UTF-8 offset of each scalar, and behind the last.
  /// - Returns: the text with an object for each scalar of code, of addresses and of formulas.
  static func over(
    _ scalars: [Unicode.Scalar], verbatim: [Range<Int>], at offsets: [Int]
  ) -> [Unicode.Scalar] {
    var veiled = scalars
    for index in scalars.indices where verbatim.contains(where: { $0.contains(offsets[index]) }) {
      veiled[index] = object
    }
    for run in formulas(in: veiled) + addresses(in: veiled) {
      for index in run { veiled[index] = object }
    }
    return veiled
  }

  /// Runs of ASCII that are addresses, paths, identifiers or placeholders.
  private static func addresses(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    runs(of: scalars) { 0x21...0x7E ~= $0.value }.compactMap { run in
      let text = scalars[run].string
      let isAddress =
        text.contains("://") || text.contains("@") || text.hasPrefix("www.")
        || text.contains { "\\{}=_".contains($0) } || text.hasPrefix("--")
        || ["/", "~/", "./", "../"].contains { text.hasPrefix($0) && text.count > 2 }
      guard isAddress else { return nil }
      let start = run.first { !"(\"'[,;:?!".unicodeScalars.contains(scalars[$0]) } ?? run.upperBound
      let end = run.last { !",.;:?!)\"']".unicodeScalars.contains(scalars[$0]) } ?? run.lowerBound
      return start..<max(start, end + 1)
    }
  }

  /// `$…$` with a sign in it that no price has.
  private static func formulas(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    let dollars = scalars.indices.filter { scalars[$0] == "$" }
    return zip(dollars, dollars.dropFirst()).compactMap { start, end in
      scalars[start..<end].contains { "\\^_".unicodeScalars.contains($0) } ? start..<end + 1 : nil
    }
  }

  private static func runs(
    of scalars: [Unicode.Scalar], where holds: (Unicode.Scalar) -> Bool
  ) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (index, scalar) in scalars.enumerated() where holds(scalar) {
      if runs.last?.upperBound == index {
        runs[runs.count - 1] = runs[runs.count - 1].lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }
}
