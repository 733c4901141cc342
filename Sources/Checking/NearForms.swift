import Bitext
import Segmentation
import Terminology

/// Finds texts that differ from a term in one word which means the same: 资本开支 beside 资本支出 for
/// capital expenditure, since 开支 and 支出 are both expenditure.
struct NearForms: ~Copyable {
  /// A term as words, with the stems of its concept in the source language.
  struct Form {
    let words: [String]
    let stems: Set<String>

    /// All terms of the concept: none of them is a near form.
    let known: Set<String>
  }

  private let meanings: WordMeanings
  private let breaker = WordBreaker()

  init(meanings: WordMeanings) { self.meanings = meanings }

  /// The accepted terms of a concept that consist of several Chinese words.
  func forms(of concept: Concept, _ languages: LanguagePair) -> [Form] {
    let terms = concept.terms(in: languages.target)
    let stems = concept.terms(in: languages.source).flatMap { term in
      term.text.split { !$0.isLetter }.map { meanings.stem($0.lowercased()) }
    }
    return terms.filter(\.status.isAccepted).compactMap { term in
      let words = pieces(of: term.text).map { term.text.utf8($0) }
      guard words.count > 1, words.allSatisfy(\.isHan) else { return nil }
      return Form(words: words, stems: Set(stems), known: Set(terms.map(\.text)))
    }
  }

  /// Where near forms stand, as ranges of UTF-8 offsets.
  func find(_ forms: [Form], in text: String) -> [Range<Int>] {
    let likely = forms.filter { form in form.words.contains { text.contains($0) } }
    if likely.isEmpty { return [] }
    let pieces = pieces(of: text)
    let words = pieces.map { text.utf8($0) }
    return likely.flatMap { form in
      words.indices.dropLast(form.words.count - 1).compactMap { start -> Range<Int>? in
        let end = start + form.words.count
        guard isNear(Array(words[start..<end]), form) else { return nil }
        return pieces[start].lowerBound..<pieces[end - 1].upperBound
      }
    }
  }

  private func isNear(_ words: [String], _ form: Form) -> Bool {
    let differing = words.indices.filter { words[$0] != form.words[$0] }
    guard differing.count == 1, let index = differing.first, words[index].isHan,
      words[index].count > 1, form.words[index].count > 1, !form.known.contains(words.joined())
    else { return false }
    let shared = Set(meanings.stems(words[index])).intersection(form.stems)
    return meanings.stems(form.words[index]).contains { shared.contains($0) }
  }

  private func pieces(of text: String) -> [Range<Int>] {
    var text = text
    let ends = text.withUTF8 { breaker.ends(in: $0) }
    return zip([0] + ends, ends).map { $0..<$1 }
  }
}

extension String {
  fileprivate var isHan: Bool { !isEmpty && unicodeScalars.allSatisfy { Script($0) == .han } }
}
