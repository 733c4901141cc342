import Bitext

/// What all passages of a text share while they are looked at as condensed.
struct CondensedContext {
  let text: UnitText
  let collection: TextCollection
  let lexicon: Lexicon
  let speech: (source: SpeechWords, target: SpeechWords)
  let grammar: GrammarEvidence

  init(_ text: UnitText, in collection: TextCollection, _ lexicon: Lexicon) {
    self.text = text
    self.collection = collection
    self.lexicon = lexicon
    speech = (
      SpeechWords(collection.languages.source, in: collection.source),
      SpeechWords(collection.languages.target, in: collection.target)
    )
    grammar = GrammarEvidence(text, in: collection)
  }
}
