import Bitext

/// A way in which a text may name a concept.
struct TermForm: Sendable {
  /// What capitals it must have.
  enum Capitals: Sendable {
    case any
    /// As the term has them.
    case exact
    /// The first letter, as in a name that is also a word: Cursor.
    case first
    /// All letters, as in an acronym that is also a word: IT.
    case all
  }

  let concept: Int
  let side: Mention.Side
  let term: Term

  /// Folded scalars.
  let scalars: [UInt32]
  let capitals: Capitals

  /// All forms of the terms that concepts have in a language.
  ///
  /// - Parameters:
  ///   - glossary: the concepts.
  ///   - side: which of the two languages it is.
  ///   - language: the language.
  ///   - words: words of general language.
  /// - Returns: the forms, concept by concept.
  static func all(
    of glossary: Glossary, _ side: Mention.Side, _ language: Language,
    _ words: WordList
  ) -> [TermForm] {
    glossary.concepts.enumerated().flatMap { number, concept in
      concept.terms(in: language).flatMap { term -> [TermForm] in
        let capitals = Capitals(of: term, concept, words)
        return writings(of: term, capitals).map { scalars in
          TermForm(
            concept: number, side: side, term: term, scalars: scalars, capitals: capitals)
        }
      }
    }
  }

  /// The folded ways to write a term; none for one that has no letter or digit.
  private static func writings(of term: Term, _ capitals: Capitals) -> [[UInt32]] {
    let folded = FoldedText(term.text)
    guard folded.scalars.contains(where: { LatinEdges.isWordPart($0) || FoldedText.isHan($0) })
    else { return [] }
    guard folded.scalars.allSatisfy({ $0 < 0x250 }) else { return [folded.scalars] }
    let form = String(String.UnicodeScalarView(folded.scalars.compactMap(Unicode.Scalar.init)))
      .trimmed
    let bases =
      capitals == .any || capitals == .exact
      ? [form] + FormVariants.spaced(term.text, form) : [form]
    var writings: [[UInt32]] = []
    for writing in bases.flatMap(FormVariants.inflected) {
      let scalars = writing.unicodeScalars.map(\.value)
      if !writings.contains(scalars) { writings.append(scalars) }
    }
    return writings
  }

  /// Whether a text that folds to this form has the capitals that it needs.
  func allows(_ text: String) -> Bool {
    switch capitals {
    case .any: true
    case .exact:
      zip(term.text.filter(\.isLetter), text.filter(\.isLetter))
        .allSatisfy { $0.isUppercase == $1.isUppercase }
    case .first: text.first?.isUppercase ?? false
    case .all: zip(term.text, text).allSatisfy { $0.isUppercase == $1.isUppercase }
    }
  }
}

extension TermForm.Capitals {
  fileprivate init(of term: Term, _ concept: Concept, _ words: WordList) {
    let word = term.text.lowercased()
    if concept.matching.isCaseExact {
      self = .exact
    } else if term.isAcronym, ShortWords.all.contains(word) {
      self = .all
    } else if !term.isAcronym, words.knowsEnglish(word), concept.matching.isName,
      term.text.first?.isUppercase == true
    {
      self = .first
    } else {
      self = .any
    }
  }
}

extension String {
  /// Without the spaces at its ends.
  fileprivate var trimmed: String {
    let start = drop { $0 == " " }
    return String(start.prefix(start.count - start.reversed().prefix { $0 == " " }.count))
  }
}
