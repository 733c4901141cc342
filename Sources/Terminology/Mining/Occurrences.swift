/// Where chosen pairs of phrases stand, and how they are written there.
struct Occurrences {
  private struct Places {
    var count = 0
    var first: Candidate.Place?
    var documents: [String] = []

    mutating func add(_ pair: PlacedPair) {
      count += 1
      first = first ?? pair.place
      if documents.last != pair.document, !documents.contains(pair.document) {
        documents.append(pair.document)
      }
    }
  }

  private let chosen: [RatedPair]
  private let tables: MiningTables
  private var places: [Places]
  private var english: PhraseForms
  private var chinese: PhraseForms

  init(of chosen: [RatedPair], _ tables: MiningTables, _ pairs: [PlacedPair]) {
    self.chosen = chosen
    self.tables = tables
    places = chosen.map { _ in Places() }
    english = PhraseForms(of: chosen.map(\.key.english))
    chinese = PhraseForms(of: chosen.map(\.key.chinese))
    for (index, pair) in pairs.enumerated() {
      let sources = english.read(index, tables.corpus.english, tables.english)
      let targets = chinese.read(index, tables.corpus.chinese, tables.chinese)
      for number in sources.intersection(targets) { places[number].add(pair) }
    }
  }

  var terms: [MinedTerm] {
    chosen.indices.compactMap { number in
      guard let first = places[number].first else { return nil }
      let key = chosen[number].key
      return MinedTerm(
        english: english.form(number, of: chosen[number].english),
        term: chinese.form(number, of: chosen[number].chinese),
        score: chosen[number].score, count: places[number].count,
        englishCount: tables.english.counts[Int(key.english)],
        termCount: tables.chinese.counts[Int(key.chinese)],
        first: first, documents: places[number].documents)
    }
  }
}

/// How some phrases of one language are written.
private struct PhraseForms {
  private let numbers: [Int32: Int]
  private var forms: [[String: Int]]

  /// The share of the singular among all forms of a noun that makes it the usual form.
  private static let leastShare = 0.2

  init(of phrases: [Int32]) {
    var numbers: [Int32: Int] = [:]
    for (number, phrase) in phrases.enumerated() { numbers[phrase] = number }
    self.numbers = numbers
    forms = phrases.map { _ in [:] }
  }

  /// Counts the forms in a text; returns which of the phrases stand in it.
  mutating func read(_ text: Int, _ side: MiningSide, _ table: PhraseTable) -> Set<Int> {
    var found: Set<Int> = []
    for start in side.texts[text] {
      for (index, starting) in table.starting.enumerated() {
        guard let number = numbers[starting[start]] else { continue }
        found.insert(number)
        forms[number][side.texts.text(start..<start + index + 1), default: 0] += 1
      }
    }
    return found
  }

  /// The commonest form; the singular, unless a noun is nearly always in the plural.
  func form(_ number: Int, of folded: String) -> String {
    let all = forms[number]
    let last = folded.split(separator: " ").last ?? ""
    let singular = all.filter { EnglishWords.lowered($0.key).hasSuffix(last) }
    let share = Double(singular.values.reduce(0, +)) / Double(all.values.reduce(0, +))
    return (share >= PhraseForms.leastShare ? singular : all)
      .max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? folded
  }
}
