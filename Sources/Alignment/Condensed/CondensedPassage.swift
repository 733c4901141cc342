import Bitext

/// A passage of which one side condenses the other: it says in fewer sentences what the full side
/// says, leaves much of it out, changes the order, and may add sentences of its own.
struct CondensedPassage {
  let full: UnitSide
  let condensed: UnitSide

  /// Whether the target is the condensed side.
  let isTargetCondensed: Bool

  /// What units of one side say about those of the other.
  let condensedFromFull: TranslationTable
  let fullFromCondensed: TranslationTable
  let speech: SpeechWords

  /// The words of grammar that sentences share: condensed by full sentences.
  let grammar: Matrix
  private let fullVocabulary: Vocabulary
  private let condensedVocabulary: Vocabulary

  /// The side with fewer segments is taken as the condensed one.
  init(_ passage: UnitText.Passage, in context: CondensedContext) {
    let (lexicon, collection) = (context.lexicon, context.collection)
    let source = context.text.source[passage.source]
    let target = context.text.target[passage.target]
    let grammar = context.grammar.matrix(passage)
    isTargetCondensed = CondensedPassage.isTargetCondensed(passage)
    if isTargetCondensed {
      (full, condensed) = (source, target)
      (condensedFromFull, fullFromCondensed) = (lexicon.targetFromSource, lexicon.sourceFromTarget)
      (fullVocabulary, condensedVocabulary) = (collection.source, collection.target)
      speech = context.speech.source
      self.grammar = grammar
    } else {
      (full, condensed) = (target, source)
      (condensedFromFull, fullFromCondensed) = (lexicon.sourceFromTarget, lexicon.targetFromSource)
      (fullVocabulary, condensedVocabulary) = (collection.target, collection.source)
      speech = context.speech.target
      self.grammar = grammar.transposed
    }
  }

  static func isTargetCondensed(_ passage: UnitText.Passage) -> Bool {
    passage.target.count <= passage.source.count
  }

  func fullUnits(_ segment: Int) -> ArraySlice<Int32> {
    full.units[full.units(of: segment..<segment + 1)]
  }

  func fullText(_ unit: Int32) -> String { String(decoding: fullVocabulary[unit], as: UTF8.self) }

  func condensedText(_ unit: Int32) -> String {
    String(decoding: condensedVocabulary[unit], as: UTF8.self)
  }

  /// What sort of evidence a unit of the full side gives; nil for marks.
  func kind(ofFull unit: Int32) -> CondensedEvidence.Kind? {
    switch fullVocabulary[unit].first.map({ String(UnicodeScalar($0)) }) {
    case UnitKind.number: .number
    case UnitKind.foreign, UnitKind.name: .name
    case UnitKind.concept: .term
    case UnitKind.mark: nil
    default: .word
    }
  }

  /// The same of the condensed side; what both sides share is heard from the full side alone.
  func kind(ofCondensed unit: Int32) -> CondensedEvidence.Kind? {
    let bytes = condensedVocabulary[unit]
    if UnitKind.isShared(bytes) { return nil }
    return bytes.count == 3 && bytes.first.map { $0 >= 0xE3 } ?? false ? .character : .counterpart
  }
}
