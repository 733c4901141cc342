import Bitext

extension CorpusFormat {
  /// What hunalign prints with `-text` (Varga et al. 2005, RANLP): both texts of a bead and its score,
  /// without a first row; ` ~~~ ` stands between the sentences of a side.
  package static let hunalign = CorpusFormat(
    "hunalign", extension: "hunalign",
    "what hunalign -text prints: source, TAB, target, TAB, score",
    decodingReader: { path, languages, encoding in
      let pieces = try BytePieces(path: path).decoded(from: encoding)
      var text = HunalignText(TextLines(pieces), languages)
      return UnitSource { try text.next() }
    })
}

struct HunalignText: ~Copyable {
  private static let separator = " ~~~ "

  private var lines: TextLines
  private let languages: LanguagePair

  init(_ lines: consuming TextLines, _ languages: LanguagePair) {
    self.lines = lines
    self.languages = languages
  }

  /// Whether the first line is one of hunalign's, and no row of numbers.
  static func isOne(_ piece: [UInt8]) -> Bool {
    let line = piece.prefix { $0 != 0x0A && $0 != 0x0D }
    guard let bead = bead(String(decoding: line, as: UTF8.self)) else { return false }
    return Double(bead.source) == nil
  }

  /// The next unit; nil at the end. Its score is no probability: it stays a property.
  mutating func next() throws -> PlacedUnit? {
    guard let line = try filledLine() else { return nil }
    guard let bead = HunalignText.bead(line) else {
      throw lines.fault("is no bead of hunalign: source, TAB, target, TAB, score")
    }
    let source = HunalignText.sentences(bead.source)
    let target = HunalignText.sentences(bead.target)
    var unit = CorpusUnit(
      source: text(source, languages.source), target: text(target, languages.target))
    unit.kind = "\(source.count)-\(target.count)"
    unit.properties = [CorpusUnit.Property("hunalign-score", bead.score)]
    return PlacedUnit(unit, line: lines.number)
  }

  private mutating func filledLine() throws -> String? {
    while let line = try lines.next() {
      if line.utf8.contains(where: { $0 != 0x20 }) { return line }
    }
    return nil
  }

  /// hunalign escapes nothing: a backslash is one.
  private static func bead(
    _ line: String
  ) -> (source: String, target: String, score: String)? {
    let cells = line.utf8.split(separator: 0x09, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard cells.count == 3, Double(cells[2]) != nil else { return nil }
    return (cells[0], cells[1], cells[2])
  }

  private static func sentences(_ side: String) -> [Substring] {
    side.isEmpty ? [] : side.split(separator: separator, omittingEmptySubsequences: true)
  }

  private func text(_ sentences: [Substring], _ language: Language) -> CodedText {
    CodedText(sentences.joined(separator: language.joinsLinesWithoutSpace ? "" : " "))
  }
}
