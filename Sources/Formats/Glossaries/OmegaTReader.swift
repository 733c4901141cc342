import Bitext

/// Reads the glossaries of OmegaT: a term, its translation and a comment between tabs, a pair a line.
/// Lines that begin with `#` are comments.
enum OmegaTReader {
  static func terms(_ bytes: [UInt8], _ languages: LanguagePair, path: String) throws
    -> ForeignTerms
  {
    let text = try SourceText(path: path, bytes: bytes)
    var grouped = GroupedEntries()
    var problems: [InputError] = []
    for (number, range) in text.lines(from: text.start).enumerated() {
      let line = text.string(range)
      if line.utf8.first == UInt8(ascii: "#") || !line.isFilled { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { String($0).trimmingSpaces }
      guard cells.count > 1, !cells[0].isEmpty, !cells[1].isEmpty else {
        problems.append(
          InputError(
            path: path, line: number + 1,
            reason: "the line has no term and translation with a tab between them"))
        continue
      }
      let comment = cells.dropFirst(2).filter { !$0.isEmpty }.joined(separator: "\t")
      grouped.add(entry(cells[0], cells[1], comment, line: number + 1, languages))
    }
    return ForeignTerms(path: path, entries: grouped.entries, notices: [], problems: problems)
  }

  static func entry(
    _ source: String, _ target: String, _ comment: String, line: Int, _ languages: LanguagePair
  ) -> ForeignTerms.Entry {
    var entry = ForeignTerms.Entry(id: nil, line: line)
    entry.rows = [
      TermRow(line: line, language: languages.source.tag, term: source),
      TermRow(
        line: line, language: languages.target.tag, term: target,
        note: comment.isEmpty ? nil : comment),
    ]
    return entry
  }
}
