import AlignKit
import Bitext
import Checking
import Foundation
import Segmentation
import Terminology

/// A concept and where it is named, as people read it.
struct ConceptPageText {
  private let page: ConceptPage
  private let concept: Concept
  private let languages: LanguagePair

  init(_ page: ConceptPage, _ languages: LanguagePair) {
    self.page = page
    self.languages = languages
    concept = page.entry.concept
  }

  var text: String {
    let title = Terminal.styled(concept.id.displayable, .bold) + "  \(page.entry.status.rawValue)\n"
    let places = page.occurrences.map { "\n" + OccurrenceText($0).text }.joined()
    return title + fields.map(line).joined() + places + summary
  }

  private func line(_ name: String, _ text: String) -> String {
    "  " + name.padding(toLength: 12, withPad: " ", startingAt: 0) + text.displayable + "\n"
  }

  /// What the concept says of itself; what is not said is left out.
  private var fields: [(String, String)] {
    let decision = concept.decision.map { [$0.by, $0.on, $0.why].compactMap(\.self) } ?? []
    let rest: [(String, String?)] = [
      ("domain", concept.domain), ("match", matching),
      ("decided", decision.isEmpty ? nil : decision.joined(separator: ", ")),
      ("aliases", joined(concept.aliases)), ("source", joined(concept.sources)),
      ("file", concept.path),
    ]
    return terms + definitions + rest.compactMap { name, text in text.map { (name, $0) } }
      + conflicts
  }

  private var terms: [(String, String)] {
    let tags = concept.terms.keys.sorted {
      (languages.source.includes($0) ? 0 : 1, $0) < (languages.source.includes($1) ? 0 : 1, $1)
    }
    return tags.flatMap { tag in
      (concept.terms[tag] ?? []).enumerated().map { (number, term) -> (String, String) in
        let count = page.entry.counts?.renderings[term.text].map { "  \($0)×" } ?? ""
        let more = [term.type, term.note].compactMap(\.self).joined(separator: "; ")
        return (
          number == 0 ? tag : "",
          "\(term.status.mark) \(term.text)  \(term.status.rawValue)"
            + (more.isEmpty ? "" : " (\(more))") + count
        )
      }
    }
  }

  private var definitions: [(String, String)] {
    concept.definition.sorted { $0.key < $1.key }.map { ("means (\($0))", $1) }
  }

  private var matching: String? {
    let matching = concept.matching
    let parts = [
      matching.isName ? "a name that is never translated" : nil,
      matching.isCaseExact ? "capitals as written" : nil,
      matching.notIn.isEmpty ? nil : "not in " + matching.notIn.joined(separator: ", "),
      matching.annotate.map { "annotate \($0.rawValue)" },
    ]
    return joined(parts.compactMap(\.self))
  }

  private var conflicts: [(String, String)] {
    page.entry.conflicts.map { conflict in
      let candidate = conflict.candidate
      return (
        "conflict",
        "\(candidate.first.path):\(candidate.first.line) has \(candidate.term)（\(candidate.english)）"
      )
    }
  }

  private func joined(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : texts.joined(separator: ", ")
  }

  private var summary: String {
    guard let counts = page.entry.counts else { return "" }
    let documents = Set(page.occurrences.map(\.document)).count
    let missing = counts.missing == 0 ? "" : ", \(counts.missing) without any of its terms"
    return "\n" + counted(page.occurrences.count, "place", "places") + " in "
      + counted(documents, "document", "documents") + missing + "\n"
  }
}

/// A place that names a concept.
private struct OccurrenceText {
  private let occurrence: ConceptPage.Occurrence

  init(_ occurrence: ConceptPage.Occurrence) { self.occurrence = occurrence }

  var text: String {
    let place = "\(occurrence.place.path):\(occurrence.place.line)".displayable
    return Terminal.styled(place, .dim) + remark + "\n"
      + [occurrence.target, occurrence.source].compactMap(\.self).map(line).joined()
  }

  private var remark: String {
    switch occurrence.standing {
    case .missing: "  " + Terminal.styled("✗ not rendered", .red)
    case .nearby: "  rendered in a sentence beside it"
    case .unasked: "  · not in the original"
    case .rendered, .alone: ""
    }
  }

  private func line(_ text: MarkedText) -> String {
    let shown = text.shown({ marked($0.displayable) }, \.displayable)
    return "  " + shown + "\n"
  }

  /// What no bold letters can show is put in brackets that English has not and Chinese seldom.
  private func marked(_ text: String) -> String {
    Terminal.showsOutput ? Terminal.styled(text, .bold) : "【\(text)】"
  }
}
