import Bitext

/// Lists of a unit in one cell or member: JSON arrays of arrays of texts.
enum UnitLists {
  /// `[["x-client","Acme"]]`; empty for none.
  static func text(_ properties: [CorpusUnit.Property]) -> String {
    text(properties.map { [$0.name, $0.value] })
  }

  /// `[["4f1a…"],["0","<","**","bold"],["5",">","**","bold"]]`: a key of the text to which the
  /// codes belong, then offset, kind, content and type of each; empty for none.
  static func codes(of text: CodedText) -> String {
    guard !text.codes.isEmpty else { return "" }
    let codes = text.codes.map { [String($0.offset), $0.kind.rawValue, $0.content, $0.type] }
    return self.text([[key(of: text)]] + codes)
  }

  private static func key(of text: CodedText) -> String {
    String(ContentKey.of(text.text), radix: 16)
  }

  /// `[["0","5","capex"]]`: where each term begins and ends, and its concept; empty for none.
  static func text(_ terms: [TermMark]) -> String {
    text(terms.map { [String($0.range.lowerBound), String($0.range.upperBound), $0.concept] })
  }

  private static func text(_ rows: [[String]]) -> String {
    if rows.isEmpty { return "" }
    let arrays = rows.map { "[" + $0.map(JSONText.quoted).joined(separator: ",") + "]" }
    return "[" + arrays.joined(separator: ",") + "]"
  }

  /// The properties of a cell; one that the project did not write is a property of its own.
  static func properties(_ cell: String) -> [CorpusUnit.Property] {
    guard let rows = rows(cell), rows.allSatisfy({ $0.count == 2 }) else {
      return [CorpusUnit.Property("properties", cell)]
    }
    return rows.map { CorpusUnit.Property($0[0], $0[1]) }
  }

  /// Gives a text the codes of a cell.
  ///
  /// - Returns: how many codes are left out, since the text is another than the one that they belong
  ///   to: nobody knows where they stand in this one.
  static func addCodes(_ cell: String, to text: inout CodedText) -> Int {
    if cell.isEmpty { return 0 }
    guard let rows = rows(cell), let key = rows.first, rows.count > 1 else { return 1 }
    let end = text.text.utf8.count
    let codes = rows.dropFirst().compactMap { row -> InlineCode? in
      guard row.count == 4, let offset = Int(row[0]), 0...end ~= offset,
        let kind = InlineCode.Kind(rawValue: row[1])
      else { return nil }
      return InlineCode(kind, at: offset, row[2], type: row[3])
    }
    let isOrdered = zip(codes, codes.dropFirst()).allSatisfy { $0.offset <= $1.offset }
    guard key == [self.key(of: text)], codes.count == rows.count - 1, isOrdered else {
      return rows.count - 1
    }
    text.codes = codes
    return 0
  }

  /// The terms of a cell in order; none of a cell that the project did not write.
  static func terms(_ cell: String) -> [TermMark] {
    let terms = (rows(cell) ?? []).compactMap { row -> TermMark? in
      guard row.count == 3, let start = Int(row[0]), let end = Int(row[1]), 0 <= start, start < end
      else { return nil }
      return TermMark(start..<end, concept: row[2])
    }
    let isOrdered = zip(terms, terms.dropFirst()).allSatisfy {
      $0.range.upperBound <= $1.range.lowerBound
    }
    return isOrdered ? terms : []
  }

  /// Nil for what is no array of arrays of texts.
  private static func rows(_ cell: String) -> [[String]]? {
    let value = try? JSONScanner.value(cell)
    let rows = value?.elements?.compactMap { row -> [String]? in
      let texts = row.elements?.compactMap(\.string)
      return texts?.count == row.elements?.count ? texts : nil
    }
    return rows?.count == value?.elements?.count ? rows : nil
  }
}
