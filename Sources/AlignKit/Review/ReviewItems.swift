import Bitext
import Terminology

extension GlossaryDesk {
  /// What waits for a decision, in the order in which it is decided.
  ///
  /// - Parameters:
  ///   - uses: what documents say.
  ///   - sources: which concepts are looked at.
  /// - Returns: the items, each concept once.
  func reviewItems(_ uses: TermUses, _ sources: ReviewSources) -> [ReviewItem] {
    let conflicts = Dictionary(grouping: assembled.conflicts, by: \.concept)
    let items = assembled.glossary.concepts.compactMap { concept in
      item(concept, conflicts[concept.id] ?? [], uses.uses(of: concept), isMined: false)
    }
    let found = sources == .all ? mined : []
    let others = found.compactMap { item($0, [], uses.uses(of: $0), isMined: true) }
    return (items + others).sorted(by: ReviewItem.precedes)
  }

  /// The concepts with all that documents have in place of their terms, so that it is found in texts.
  func reviewGlossary(_ sources: ReviewSources) -> Glossary {
    let conflicts = Dictionary(grouping: assembled.conflicts, by: \.concept)
    let concepts = assembled.glossary.concepts.map { concept in
      (conflicts[concept.id] ?? []).reduce(concept) { concept, conflict in
        let language = conflict.kind == .translation ? languages.target : languages.source
        if concept.terms(in: language).contains(where: { $0.text == conflict.text }) {
          return concept
        }
        var concept = concept
        concept.terms[language.tag, default: []].append(Term(conflict.text, status: .proposed))
        return concept
      }
    }
    return Glossary(concepts: concepts + (sources == .all ? mined : []))
  }

  /// Nil where nothing is to be decided.
  private func item(
    _ concept: Concept, _ conflicts: [AssembledGlossary.Conflict], _ uses: ConceptUses,
    isMined: Bool
  ) -> ReviewItem? {
    let renderings = renderings(of: concept, conflicts, uses)
    let open = renderings.filter(\.isOpen)
    guard !concept.isDecided || !open.isEmpty else { return nil }
    let candidates =
      conflicts.map(\.candidate)
      + (isMined ? minedCandidates(concept.id) : assembled.proposals[concept.id] ?? [])
    let kind: ReviewItem.Kind =
      if !conflicts.isEmpty { .conflict } else if isMined {
        .mined
      } else if renderings.filter(\.isAccepted).count > 1 {
        .inconsistent
      } else if concept.matching.isName { .name } else { .proposal }
    return ReviewItem(
      kind: kind, concept: concept, renderings: renderings,
      occurrences: uses.occurrences(
        of: (open + renderings.filter { !$0.isOpen }).map(\.text)),
      places: max(uses.places, candidates.reduce(0) { $0 + $1.count }),
      documents: max(uses.documents.count, Set(candidates.flatMap(\.documents)).count))
  }

  private func renderings(
    of concept: Concept, _ conflicts: [AssembledGlossary.Conflict], _ uses: ConceptUses
  ) -> [ReviewItem.Rendering] {
    let known = concept.terms(in: languages.target).map {
      ReviewItem.Rendering(
        text: $0.text, standing: .known($0.status), count: uses.counts[$0.text] ?? 0,
        rejections: [])
    }
    let texts = Dictionary(grouping: conflicts.filter { $0.kind == .translation }, by: \.text)
    let terms = concept.terms.values.joined().map(\.text)
    let near = uses.nearForms.filter { text in
      texts[text] == nil && !terms.contains(text)
        && !folder.rejected.contains { $0.key == concept.id && $0.term == text }
    }
    let originals = Dictionary(grouping: conflicts.filter { $0.kind == .original }, by: \.text)
    return known + unknown(texts, uses)
      + near.sorted().map { text in
        ReviewItem.Rendering(
          text: text, standing: .unknown, count: uses.counts[text] ?? 0,
          rejections: [ReviewItem.Rejection(key: concept.id, term: text)])
      } + unknown(originals, uses)
  }

  /// What conflicts name, by their texts.
  private func unknown(
    _ conflicts: [String: [AssembledGlossary.Conflict]], _ uses: ConceptUses
  ) -> [ReviewItem.Rendering] {
    conflicts.sorted { $0.key < $1.key }.map { text, conflicts in
      ReviewItem.Rendering(
        text: text, standing: .unknown,
        count: max(uses.counts[text] ?? 0, conflicts.reduce(0) { $0 + $1.candidate.count }),
        rejections: conflicts.map {
          ReviewItem.Rejection(key: $0.candidate.key, term: $0.candidate.term)
        })
    }
  }
}

/// Which concepts are reviewed.
enum ReviewSources: Sendable {
  /// Those that people wrote, and those that documents propose.
  case documents
  /// Those that were found by counting, too.
  case all
}

extension AssembledGlossary.Conflict {
  /// What the concept does not have.
  fileprivate var text: String {
    kind == .translation ? candidate.term : candidate.expansion ?? candidate.english
  }
}

extension ReviewItem.Rendering {
  /// Whether documents may have it as things stand.
  fileprivate var isAccepted: Bool {
    switch standing {
    case .known(let status): status.isAccepted
    case .unknown: true
    }
  }
}
