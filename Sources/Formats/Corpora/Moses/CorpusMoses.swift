import Bitext

extension CorpusFormat {
  /// Plain text for training: a line a unit, in a file for each language.
  package static let moses = CorpusFormat(
    "moses", extension: "ids", "a line a unit in a file for each language, as Moses and OPUS have",
    holds: .pairs,
    files: { MosesNames(of: $0).extensions },
    writer: { sinks, _ in MosesWriter(sinks) },
    decodingReader: { path, languages, encoding in
      var lines = try BitextMoses(path: path, languages: languages, encoding: encoding)
      return UnitSource { try lines.next() }
    })
}

/// How the files of a corpus are named.
struct MosesNames {
  let source: String
  let target: String
  static let ids = "ids"

  var extensions: [String] { [source, target, MosesNames.ids] }

  init(of languages: LanguagePair) {
    let isClear = languages.source.code != languages.target.code
    source = isClear ? languages.source.code : languages.source.tag
    target = isClear ? languages.target.code : languages.target.tag
  }
}

private struct MosesWriter: UnitWriter {
  private(set) var losses = Losses()

  /// Of the source, of the target, and of the names.
  private var sinks: [ByteSink]
  private var names = UniqueNames()
  private var count = 0

  init(_ sinks: [ByteSink]) { self.sinks = sinks }

  mutating func write(_ unit: CorpusUnit) throws {
    let texts = [unit.source.text, unit.target.text].map(\.joinedLines)
    // Whoever trains a model drops blank lines, and then the files do not fit each other any more.
    guard texts.allSatisfy({ $0.text.isFilled }) else { return losses.add(.blankUnits) }
    losses.add(.lineEnds, texts.map(\.replaced).reduce(0, +))
    losses.add(.codes, unit.source.codes.count + unit.target.codes.count)
    losses.add(.properties, unit.properties.count)
    losses.add(.fields, UnitField.allCases.count { !unit[$0].isEmpty })
    count += 1
    let lines = texts.map(\.text) + [name(of: unit)]
    for index in sinks.indices {
      sinks[index].append(lines[index])
      sinks[index].append("\n")
      try sinks[index].drainIfFull()
    }
  }

  /// Its id, else the number of its line: no line may be empty.
  private mutating func name(of unit: CorpusUnit) -> String {
    let id = unit.id.joinedLines.text
    return names.unique(id.isFilled ? id : String(count))
  }

  mutating func finish() throws {
    for index in sinks.indices { try sinks[index].drainAll() }
  }
}

extension String {
  /// The text with a space for everything that some program takes for the end of a line, and how
  /// often that was.
  fileprivate var joinedLines: (text: String, replaced: Int) {
    var line = UnicodeScalarView()
    var replaced = 0
    var isReturn = false
    for scalar in unicodeScalars {
      let isEnd = scalar.endsLine
      // CR LF is one end.
      if isEnd, !(isReturn && scalar == "\n") {
        replaced += 1
        line.append(" ")
      } else if !isEnd {
        line.append(scalar)
      }
      isReturn = scalar == "\r"
    }
    return (String(line), replaced)
  }
}

extension Unicode.Scalar {
  fileprivate var endsLine: Bool {
    switch value {
    case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
