import AlignKit
import Bitext
import Foundation
import Segmentation
import Terminology

/// The concepts of a glossary as people read them.
struct GlossaryList {
  private let all: GlossaryOverview

  /// What is shown of it.
  private let overview: GlossaryOverview
  private let languages: LanguagePair
  private let mined: [MinedTerm]

  /// So many mined terms are shown beside the others.
  private static let shownMined = 20

  init(_ all: GlossaryOverview, _ filter: GlossaryOverview.Filter, _ languages: LanguagePair) {
    self.all = all
    overview = all.filtered(filter)
    self.languages = languages
    let limit = filter.status == .mined ? .max : GlossaryList.shownMined
    mined = Array(overview.mined.prefix(limit))
  }

  /// The table, wrapped to the columns of a terminal; without a width each concept has one line,
  /// however long.
  func text(width: Int?) -> String {
    let head = ["id", languages.source.tag, languages.target.tag, "status", "count", "conflicts"]
    let table = TextTable(rows: [head.map { TextTable.Cell($0, .dim) }] + overview.entries.map(row))
    let concepts = overview.entries.isEmpty ? "" : table.text(width: width)
    return concepts + (concepts.isEmpty || mined.isEmpty ? "" : "\n") + minedText(width: width)
  }

  private func row(_ entry: GlossaryEntry) -> [TextTable.Cell] {
    let concept = entry.concept
    let originals = concept.terms(in: languages.source).map(\.text).joined(separator: ", ")
    return [
      TextTable.Cell(concept.id, .bold), TextTable.Cell(originals),
      TextTable.Cell(renderings(entry)),
      TextTable.Cell(entry.status.rawValue, entry.status == .proposed ? .dim : nil),
      TextTable.Cell(entry.counts.map { "\($0.total)" } ?? ""),
      TextTable.Cell(conflicts(entry), .red),
    ]
  }

  private func renderings(_ entry: GlossaryEntry) -> String {
    let terms = entry.concept.terms(in: languages.target).map { term in
      let count = entry.counts.map { " \($0.renderings[term.text] ?? 0)" } ?? ""
      return term.status.mark + term.text + count
    }
    if terms.isEmpty, entry.concept.matching.isName { return "(a name)" }
    return terms.joined(separator: ", ")
  }

  private func conflicts(_ entry: GlossaryEntry) -> String {
    let annotated = entry.conflicts.map { conflict in
      "\(conflict.candidate.first.path):\(conflict.candidate.first.line) has "
        + "\(conflict.candidate.term)（\(conflict.candidate.english)）"
    }
    let misused = entry.misused.map { "\($0) is in use" }
    let rivals = entry.rivals.isEmpty ? [] : ["\(entry.rivals.count) renderings"]
    return (rivals + misused + annotated).joined(separator: "; ")
  }

  private func minedText(width: Int?) -> String {
    if mined.isEmpty { return "" }
    let head = ["mined", languages.target.tag, "score", "count"].map { TextTable.Cell($0, .dim) }
    let rows = mined.map { term in
      [term.english, term.term, String(format: "%.2f", term.score), "\(term.count)"]
        .map { TextTable.Cell($0) }
    }
    let rest = overview.mined.count - mined.count
    return TextTable(rows: [head] + rows).text(width: width)
      + (rest > 0 ? "… and \(rest) more: align glossary --status mined\n" : "")
  }

  /// What a person may do next.
  var hints: [String] {
    if all.entries.isEmpty, all.mined.isEmpty {
      return ["the glossary is empty; `align seeds/` collects the terms that documents annotate"]
    }
    let nothing = overview.entries.isEmpty && mined.isEmpty ? ["no concept is like that"] : []
    let proposed = all.entries.count { $0.status == .proposed }
    if proposed == 0 { return nothing }
    return nothing + [
      "\(counted(proposed, "concept is", "concepts are")) proposed; "
        + "`align glossary review` decides about them"
    ]
  }
}

/// A number with what it counts.
func counted(_ number: Int, _ one: String, _ many: String) -> String {
  "\(number) \(number == 1 ? one : many)"
}

extension Term.Status {
  /// What stands before a term in lists.
  var mark: String {
    switch self {
    case .preferred: "✓"
    case .admitted: "+"
    case .deprecated: "-"
    case .forbidden: "✗"
    case .proposed: "?"
    }
  }
}
