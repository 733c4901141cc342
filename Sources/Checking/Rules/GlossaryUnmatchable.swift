import Bitext
import Terminology

extension Rule {
  /// A term of the glossary can never be found in a text.
  ///
  /// It has no letter or digit, or what it is made of is cut off before texts are compared.
  ///
  /// - Fires: the term `——`
  /// - Silent: the term `资本支出`
  static let glossaryUnmatchable = Rule("glossary/unmatchable", level: .warning) { _ in
    []
  } glossary: { glossary in
    let (matcher, languages) = (glossary.matcher, glossary.matcher.languages)
    let sides = [(Mention.Side.source, languages.source), (.target, languages.target)]
    return matcher.glossary.concepts.enumerated().filter { $1.isDecided }.flatMap {
      number, concept in
      sides.flatMap { side, language in
        concept.terms(in: language).filter { !matcher.canFind($0, of: number, side) }.map { term in
          var seen = Observation(
            place: Location(path: concept.path ?? "", line: term.line), match: term.text,
            message: "\(term.text) can never be found in a text")
          seen.concept = concept.id
          seen.isDecided = true
          return seen
        }
      }
    }
  }
}
