package import Bitext
import Segmentation

extension Candidate {
  /// The candidates of several documents, given in order, sorted by key, then by term.
  package static func harvest(_ evidence: [TermEvidence]) -> [Candidate] {
    var candidates: [String: Candidate] = [:]
    for candidate in evidence.flatMap(\.candidates) {
      let key = "\(candidate.key)\t\(candidate.term)\t\(candidate.kind.rawValue)"
      candidates[key] = candidates[key].map { $0.merging(candidate) } ?? candidate
    }
    return candidates.values.sorted {
      ($0.key, $0.term, $0.kind.rawValue) < ($1.key, $1.term, $1.kind.rawValue)
    }
  }

  private func merging(_ other: Candidate) -> Candidate {
    Candidate(
      key: key, english: english, expansion: expansion ?? other.expansion, term: term,
      definition: definition ?? other.definition, kind: kind, count: count + other.count,
      first: first,
      documents: documents + other.documents.filter { !documents.contains($0) },
      isAttested: isAttested || other.isAttested)
  }
}

/// What one document says about terms; it depends on the document alone.
package struct TermEvidence: Sendable, Equatable {
  package let candidates: [Candidate]

  package init(candidates: [Candidate]) { self.candidates = candidates }

  package init(of document: Document) {
    let passages = document.sections.flatMap(\.passages)
    // Most documents have neither annotations nor names, and the original is long.
    lazy var original = FoldedOriginal(passages.flatMap(\.source).map(\.prose.text))
    var known: [[String?]: Bool] = [:]
    func isAttested(_ forms: [String?]) -> Bool {
      if let known = known[forms] { return known }
      let isAttested = forms.contains { $0.map(original.holds) ?? false }
      known[forms] = isAttested
      return isAttested
    }
    let annotations = passages.flatMap(\.target).flatMap(Annotation.find).map { annotation in
      Candidate(
        key: TermKey.fold(annotation.expansion ?? annotation.english),
        english: annotation.english, expansion: annotation.expansion, term: annotation.term,
        definition: annotation.definition, kind: .annotation, count: 1,
        first: Candidate.Place(path: annotation.location.path, line: annotation.location.line),
        documents: [document.name],
        isAttested: isAttested([annotation.english, annotation.expansion]))
    }
    let names = document.frontMatter.names.map { name in
      Candidate(
        key: TermKey.fold(name.text), english: name.text, expansion: nil, term: "",
        definition: nil, kind: .name, count: 1,
        first: Candidate.Place(path: document.files.last?.path ?? "", line: name.line),
        documents: [document.name], isAttested: isAttested([name.text]))
    }
    candidates = annotations + names
  }
}

package enum TermKey {
  /// Letters and digits in lower case, hyphens for all else: `capital-expenditure`.
  package static func fold(_ text: String) -> String {
    let words = text.lowercased().filter { $0 != "'" && $0 != "’" }
      .split { !$0.isLetter && !$0.isNumber }
    return words.joined(separator: "-")
  }
}

/// Text folded for finding a term in it as whole words, singular or plural.
private struct FoldedOriginal {
  private let text: [UInt8]

  init(_ blocks: [String]) {
    text = Array((" " + blocks.map(FoldedOriginal.fold).joined(separator: " ") + " ").utf8)
  }

  func holds(_ term: String) -> Bool {
    let folded = FoldedOriginal.fold(term)
    guard !folded.isEmpty else { return false }
    return [folded, folded + "s", folded + "es"].contains { text.holds(Array(" \($0) ".utf8)) }
  }

  private static func fold(_ text: String) -> String {
    TermKey.fold(text).split(separator: "-").joined(separator: " ")
  }
}
