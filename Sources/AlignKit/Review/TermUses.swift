import Bitext
import Checking
import Terminology

/// Where documents name concepts, by the ids of these.
struct TermUses: Sendable {
  private var concepts: [String: ConceptUses] = [:]

  init() {}

  init(of document: CheckedDocument) {
    for unit in document.units { add(unit, of: document) }
    for rendering in Evidence(of: document).renderings where !rendering.isAccepted {
      concepts[rendering.concept, default: .none].count(nearForm: rendering.text)
      concepts[rendering.concept]?.keep(
        rendering.text,
        ConceptUses.Occurrence(
          place: rendering.place, source: rendering.source.map { Excerpt($0, showing: nil) },
          target: rendering.target.map { Excerpt($0, showing: rendering.text) }))
    }
  }

  mutating func add(_ other: TermUses) {
    for (id, uses) in other.concepts { concepts[id, default: .none].add(uses) }
  }

  /// What documents say of a concept, also under ids that it had before.
  func uses(of concept: Concept) -> ConceptUses {
    ([concept.id] + concept.aliases).reduce(into: .none) { uses, id in
      if let others = concepts[id] { uses.add(others) }
    }
  }

  private mutating func add(_ unit: CheckedDocument.Unit, of document: CheckedDocument) {
    guard let place = unit.unit.location else { return }
    let source = unit.sourceMentions.filter { $0.side == .source && !$0.isVerbatim && !$0.isPart }
    let target = unit.targetMentions.filter { $0.side == .target && !$0.isVerbatim && !$0.isPart }
    for number in Set((source + target).map(\.concept)).sorted() {
      let named = target.filter { $0.concept == number }
      let original = source.first { $0.concept == number }
      var uses = concepts[document.concepts[number].id] ?? .none
      uses.count(document: document.document.name)
      for mention in named { uses.count(term: mention.term.text) }
      for mention in named.isEmpty ? [nil] : named.map(Optional.some) {
        uses.keep(
          mention?.term.text ?? "",
          ConceptUses.Occurrence(
            place: mention?.place ?? place,
            source: unit.text(.source, document.languages).map {
              Excerpt($0, showing: original?.text)
            },
            target: unit.text(.target, document.languages).map {
              Excerpt($0, showing: mention?.text)
            }))
      }
      concepts[document.concepts[number].id] = uses
    }
  }
}

extension Excerpt {
  /// A sentence and where a text stands in it first.
  fileprivate init(_ sentence: String, showing text: String?) {
    guard let text, let found = sentence.firstRange(of: text) else {
      self.init(line: sentence, match: 0..<0)
      return
    }
    let start = sentence.utf8.distance(from: sentence.startIndex, to: found.lowerBound)
    self.init(line: sentence, match: start..<start + text.utf8.count)
  }
}
