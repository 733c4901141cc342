package import Bitext

/// The glossary that holds: what people decided, and beside it what documents propose.
///
/// Where people decided about a concept, what documents say of it is evidence only: a disagreement
/// is a conflict, never a change.
package struct AssembledGlossary: Sendable, Equatable {
  /// A candidate that says something else than a person.
  package struct Conflict: Sendable, Equatable {
    package enum Kind: Sendable {
      /// The original is the concept's, the translation none of its terms.
      case translation
      /// The translation is a term of the concept, the original is not.
      case original
    }

    package let kind: Kind

    /// The id of the concept that a person decided about.
    package let concept: String
    package let candidate: Candidate
  }

  package let glossary: Glossary

  /// In the order of the candidates.
  package let conflicts: [Conflict]

  /// The candidates that are a proposed concept, by its id.
  package let proposals: [String: [Candidate]]

  /// - Parameters:
  ///   - decided: the concepts that people wrote; ids are unique.
  ///   - candidates: what documents say.
  ///   - imported: concepts of other term bases, which are proposals too.
  ///   - rejected: candidates that are no terms.
  ///   - languages: the languages of originals and translations.
  package init(
    decided: [Concept], candidates: [Candidate], imported: [Concept] = [],
    rejected: [RejectedTerm] = [], languages: LanguagePair
  ) {
    let index = DecidedForms(decided, languages)
    var free: [Candidate] = []
    var conflicts: [Conflict] = []
    for candidate in candidates where !rejected.contains(where: { $0.means(candidate) }) {
      let standing = index.standing(of: candidate)
      if standing.isFree { free.append(candidate) }
      if let conflict = standing.conflict { conflicts.append(conflict) }
    }
    var proposed = ProposedGlossary(ProposedConcepts.groups(free), languages)
    for concept in imported.compactMap({ $0.without(rejected, languages) }) {
      let (isFree, disagreements) = index.standing(of: concept)
      conflicts += disagreements
      if isFree { proposed.add(concept) }
    }
    self.conflicts = conflicts
    proposals = proposed.candidates
    glossary = Glossary(concepts: decided + proposed.concepts.values)
  }
}

/// The concepts that nobody has decided about, by their ids.
private struct ProposedGlossary {
  private(set) var concepts: [String: Concept]

  /// The candidates that each is made of.
  private(set) var candidates: [String: [Candidate]]
  private let languages: LanguagePair

  /// The ids, by folded terms of the source language.
  private var ids: [String: String] = [:]

  init(_ groups: [String: [Candidate]], _ languages: LanguagePair) {
    self.languages = languages
    candidates = groups
    concepts = [:]
    for (id, candidates) in groups.sorted(by: { $0.key < $1.key }) {
      concepts[id] = ProposedConcepts.concept(id, candidates, languages)
      for candidate in candidates { ids[TermKey.fold(candidate.english)] = id }
      ids[id] = id
    }
  }

  /// What documents propose too is one concept with it.
  mutating func add(_ concept: Concept) {
    let terms = concept.terms(in: languages.source).map { TermKey.fold($0.text) }
    let id = ([concept.id] + terms).compactMap { ids[$0] }.first ?? concept.id
    concepts[id] = concepts[id]?.adding(concept) ?? concept
    candidates[id, default: []] += concept.candidates(languages)
  }
}

/// What people decided about, by its forms.
private struct DecidedForms {
  private let concepts: [Concept]
  private let languages: LanguagePair

  /// Numbers of concepts, by ids, aliases and folded terms of the source language.
  private var byKey: [String: Int] = [:]

  /// Numbers of concepts, by folded terms of the target language.
  private var byTerm: [[UInt32]: [Int]] = [:]

  init(_ concepts: [Concept], _ languages: LanguagePair) {
    self.concepts = concepts
    self.languages = languages
    for (number, concept) in concepts.enumerated() { byKey[concept.id] = number }
    for (number, concept) in concepts.enumerated() {
      let terms = concept.terms(in: languages.source).map { TermKey.fold($0.text) }
      for key in concept.aliases + terms where !key.isEmpty && byKey[key] == nil {
        byKey[key] = number
      }
      for term in concept.terms(in: languages.target) {
        byTerm[fold(term.text), default: []].append(number)
      }
    }
  }

  /// Whether a concept of another term base may become one of this, and what it disagrees with:
  /// each of its translations once.
  func standing(
    of concept: Concept
  ) -> (isFree: Bool, conflicts: [AssembledGlossary.Conflict]) {
    let candidates = concept.candidates(languages)
    let standings = candidates.map { standing(of: $0, known: [concept.id]) }
    guard let first = standings.firstIndex(where: { !$0.isFree }) else {
      return (byKey[concept.id] == nil, [])
    }
    let conflicts = zip(candidates, standings).compactMap { candidate, standing in
      candidate.english == candidates[first].english ? standing.conflict : nil
    }
    return (false, conflicts)
  }

  /// Whether a candidate may become a concept, and what it disagrees with.
  func standing(
    of candidate: Candidate, known ids: [String] = []
  ) -> (isFree: Bool, conflict: AssembledGlossary.Conflict?) {
    let keys = ids + [candidate.key, TermKey.fold(candidate.english)]
    let owners = candidate.term.isEmpty ? [] : byTerm[fold(candidate.term)] ?? []
    guard let owner = keys.lazy.compactMap({ byKey[$0] }).first else {
      return (owners.isEmpty, owners.first.map { conflict(.original, $0, candidate) })
    }
    let isKnown =
      candidate.term.isEmpty || owners.contains(owner)
      || concepts[owner].terms(in: languages.target).isEmpty
    return (false, isKnown ? nil : conflict(.translation, owner, candidate))
  }

  private func conflict(
    _ kind: AssembledGlossary.Conflict.Kind, _ number: Int, _ candidate: Candidate
  ) -> AssembledGlossary.Conflict {
    AssembledGlossary.Conflict(kind: kind, concept: concepts[number].id, candidate: candidate)
  }

  private func fold(_ term: String) -> [UInt32] { FoldedText(term).scalars }
}
