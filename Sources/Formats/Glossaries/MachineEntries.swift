import Bitext
import Terminology

/// Terms with the one translation to use, as machine translation services take them.
struct MachineEntries {
  /// In UTF-8 bytes, of a text and of a whole file: both DeepL and Google say so.
  private static let longestText = 1024
  private static let longestFile = 10 << 20

  private(set) var rows: [[String]] = []
  private(set) var losses = GlossaryLosses()
  private var sources: [String: String] = [:]
  private var size = 0

  init(_ concepts: [Concept], _ languages: LanguagePair) {
    for concept in concepts {
      let pairs = concept.pairs(in: languages)
      let targets = Set(pairs.map(\.target))
      for pair in pairs where pair.target == pairs.first?.target || pair.source == pair.target {
        add(pair)
      }
      let isName = pairs.contains { $0.source == $0.target }
      if !isName { losses.count("left out: further translations", max(0, targets.count - 1)) }
      losses.count(termsOf: concept, outside: languages)
      losses.count(partsOf: concept, without: isName ? [.names: 1] : [:])
    }
  }

  private mutating func add(_ pair: TermPair) {
    let row = [pair.source.trimmingSpaces, pair.target.trimmingSpaces]
    if let fault = fault(in: row) { return losses.count("left out: entries \(fault)") }
    if sources[row[0]] == row[1] { return }
    guard sources[row[0]] == nil else {
      return losses.count("left out: entries whose source has another translation already")
    }
    // What quotes and separators may add.
    size += row.reduce(0) { $0 + $1.utf8.count + $1.utf8.count { $0 == 0x22 } + 3 }
    guard size <= MachineEntries.longestFile else {
      return losses.count("left out: entries beyond 10 MiB")
    }
    sources[row[0]] = row[1]
    rows.append(row)
  }

  private func fault(in row: [String]) -> String? {
    if row.contains(where: \.isEmpty) { return "with an empty side" }
    if row.contains(where: { $0.unicodeScalars.contains(where: isControl) }) {
      return "with control characters or line breaks"
    }
    if row.contains(where: { $0.utf8.count > MachineEntries.longestText }) {
      return "with a text above \(MachineEntries.longestText) bytes"
    }
    return nil
  }

  private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || scalar == "\u{2028}" || scalar == "\u{2029}"
  }
}

extension String {
  /// Without white space at both ends.
  var trimmingSpaces: String {
    let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let rest = unicodeScalars.drop(while: isSpace)
    let end = rest.lastIndex { !isSpace($0) }.map(rest.index(after:)) ?? rest.startIndex
    return String(rest[..<end])
  }
}
