/// Entries of lists, in which a term with several translations stands several times.
struct GroupedEntries {
  private(set) var entries: [ForeignTerms.Entry] = []
  private var numbers: [[String]: Int] = [:]

  /// What each entry has said.
  private var said: Set<[String]> = []

  /// Adds what an entry says to the one with the same id, else with the same first term.
  mutating func add(_ entry: ForeignTerms.Entry) {
    guard let first = entry.rows.first(where: { $0.term != nil }) else { return }
    let name = entry.id.map { [$0] } ?? [first.language ?? "", first.term ?? ""]
    let number = numbers[name] ?? entries.count
    if number == entries.count {
      numbers[name] = number
      entries.append(ForeignTerms.Entry(id: entry.id, line: entry.line))
    }
    for row in entry.rows {
      let key = ["\(number)", row.language ?? "", row.term ?? "", row.note ?? ""]
      if said.insert(key).inserted { entries[number].rows.append(row) }
    }
  }
}
