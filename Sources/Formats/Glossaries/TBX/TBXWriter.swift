import Bitext
import Terminology

/// Writes concepts as TBX. What it has no field for stands in notes (`TBXNote`).
struct TBXWriter {
  private var xml = XMLWriter()
  private var losses = GlossaryLosses()
  private let languages: LanguagePair
  private let tags: LanguageTags
  private let generation: TBXGeneration

  init(_ generation: TBXGeneration, _ languages: LanguagePair, _ tags: LanguageTags) {
    self.generation = generation
    self.languages = languages
    self.tags = tags
  }

  func written(_ concepts: [Concept]) -> GlossaryFormat.Written {
    var writer = self
    writer.write(concepts)
    writer.losses.count("left out: control characters, which XML can not hold", writer.xml.removed)
    return GlossaryFormat.Written(text: writer.xml.text, losses: writer.losses.phrases)
  }

  private mutating func write(_ concepts: [Concept]) {
    xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    openRoot()
    let parts = [generation.header, "fileDesc", "sourceDesc"]
    for part in parts { xml.open(part) }
    xml.element("p", [:], text: "align")
    for part in parts.reversed() { xml.close(part) }
    xml.open("text")
    let filled = concepts.filter { $0.terms.values.joined().contains(where: \.standsInXML) }
    losses.count("left out: concepts without terms", concepts.count - filled.count)
    if filled.isEmpty { losses.count("left out: the body, which may not be empty") }
    if !filled.isEmpty {
      xml.open("body")
      for concept in filled { write(concept) }
      xml.close("body")
    }
    xml.close("text")
    xml.close(generation.root)
  }

  private mutating func openRoot() {
    xml.open(
      generation.root,
      [
        "type": generation.type, "style": generation.style,
        "xml:lang": tag(languages.source.tag), "xmlns": generation.namespace,
      ])
  }

  /// How a language is named here: XML takes no low lines in such names.
  private func tag(_ tag: String) -> String {
    tags.exchange(Language(tag)).replacing("_", with: "-")
  }

  private mutating func write(_ concept: Concept) {
    xml.open(generation.entry, ["id": XMLName.escaped(concept.id)])
    if let domain = concept.domain { write("descrip", "subjectField", domain) }
    let tags = ConceptText.languages(concept).filter { tag in
      concept.terms[tag]?.contains(where: \.standsInXML) ?? false
    }
    for (tag, text) in concept.definition.sorted(by: { $0.key < $1.key }) where !tags.contains(tag)
    {
      xml.element(
        "descrip", ["type": "definition", "xml:lang": self.tag(tag)], text: text)
    }
    for source in concept.sources { write("admin", "source", source) }
    writeNotes(concept)
    if let decision = concept.decision, decision != .init() { write(decision) }
    for tag in tags { write(concept, in: tag) }
    xml.close(generation.entry)
  }

  private mutating func write(_ element: String, _ type: String, _ text: String) {
    xml.element(element, ["type": type], text: text)
  }

  private mutating func writeNotes(_ concept: Concept) {
    let matching = concept.matching
    var notes = concept.aliases.map { TBXNote.alias.text($0) }
    if matching.isCaseExact { notes.append(TBXNote.textCase.text("exact")) }
    notes += matching.notIn.map { TBXNote.notIn.text($0) }
    if let annotate = matching.annotate { notes.append(TBXNote.annotate.text(annotate.rawValue)) }
    if matching.isName { notes.append(TBXNote.translate.text("no")) }
    for note in notes { xml.element("note", [:], text: note) }
    for example in concept.examples where !standsAtTerm(example, concept) {
      let key = example.isRight ? TBXNote.example : .wrongExample
      xml.element(
        "note", ["xml:lang": tag(example.language)], text: key.text(example.text))
    }
  }

  /// A context shows how a term is used, so wrong ones are none.
  private func standsAtTerm(_ example: Concept.Example, _ concept: Concept) -> Bool {
    example.isRight
      && concept.terms[example.language]?.contains { $0.status.isAccepted && $0.standsInXML }
        == true
  }

  private mutating func write(_ decision: Concept.Decision) {
    xml.open("transacGrp")
    write("transac", "transactionType", "modification")
    if let by = decision.by { write("transacNote", "responsibility", by) }
    if let on = decision.on {
      if on.isDate {
        xml.element("date", [:], text: on)
      } else {
        xml.element("note", [:], text: TBXNote.date.text(on))
      }
    }
    if let why = decision.why { xml.element("note", [:], text: TBXNote.text(why)) }
    xml.close("transacGrp")
  }

  private mutating func write(_ concept: Concept, in tag: String) {
    let terms = concept.terms[tag] ?? []
    xml.open(generation.language, ["xml:lang": self.tag(tag)])
    if let definition = concept.definition[tag] { write("descrip", "definition", definition) }
    let shown = terms.firstIndex { $0.status.isAccepted && $0.standsInXML }
    for (index, term) in terms.enumerated() {
      guard term.standsInXML else {
        losses.count("left out: terms of nothing but control characters or spaces")
        continue
      }
      let examples = concept.examples.filter { $0.language == tag && $0.isRight }
      write(term, examples: index == shown ? examples.map(\.text) : [])
    }
    xml.close(generation.language)
  }

  private mutating func write(_ term: Term, examples: [String]) {
    xml.open(generation.term)
    xml.element("term", [:], text: term.text)
    if let status = TBXStatus.written(term.status) {
      write("termNote", "administrativeStatus", status)
    }
    if let type = term.type.flatMap(TBXTermType.written) { write("termNote", "termType", type) }
    for example in examples { write("descrip", "context", example) }
    for note in TBXNote.notes(on: term) { xml.element("note", [:], text: note) }
    xml.close(generation.term)
  }
}

extension TBXNote {
  fileprivate static func notes(on term: Term) -> [String] {
    var notes: [String] = []
    if term.status == .forbidden || term.status == .proposed {
      notes.append(TBXNote.status.text(term.status.rawValue))
    }
    if let type = term.type, TBXTermType.written(type) == nil {
      notes.append(TBXNote.type.text(type))
    }
    return notes + (term.note.map { [TBXNote.text($0)] } ?? [])
  }
}

extension Term {
  /// Whether XML 1.0 can hold anything of it.
  fileprivate var standsInXML: Bool {
    text.unicodeScalars.contains { scalar in
      scalar.value > 0x20 && !scalar.properties.isWhitespace && !(0xFFFE...0xFFFF ~= scalar.value)
    }
  }
}

extension String {
  /// Whether it is a day as XML Schema writes it: `2026-01-26`.
  fileprivate var isDate: Bool {
    let parts = split(separator: "-", omittingEmptySubsequences: false)
    guard utf8.count == 10, parts.map(\.utf8.count) == [4, 2, 2],
      utf8.allSatisfy({ $0 == 0x2D || 0x30...0x39 ~= $0 }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), year > 0
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return days.indices.contains(month - 1) && 1...days[month - 1] ~= day
  }
}
