import Bitext
import Terminology

@testable import Formats

/// A concept that says all that a concept can say.
let fullConcept: Concept = {
  var concept = Concept(id: "5g-网络")
  concept.aliases = ["fifth-generation"]
  concept.domain = "telecom & radio"
  concept.terms = [
    "en": [
      Term("5G network", status: .preferred, type: "full"),
      Term("5G", status: .admitted, type: "acronym"),
    ],
    "zh": [
      Term("5G网络", status: .preferred, note: "status: 旧译"), Term("五G网", status: .deprecated),
      Term("第五代网", status: .forbidden, note: "never"),
      Term("五代网", status: .proposed, type: "slang"),
    ],
  ]
  concept.definition = ["zh": "第五代移动通信网络", "fr": "réseau"]
  concept.matching.isCaseExact = true
  concept.matching.notIn = ["5G网络法"]
  concept.matching.annotate = .first
  concept.matching.isName = true
  concept.examples = [
    Concept.Example(language: "en", text: "A 5G network.", isRight: true, line: 1),
    Concept.Example(language: "zh", text: "五G网很快。", isRight: false, line: 1),
  ]
  concept.sources = ["seeds/a.md#58"]
  concept.decision = Concept.Decision(by: "Ada", on: "2026-01-26", why: "one word")
  return concept
}()

/// A concept with a term in each language.
func concept(_ id: String, _ english: String, _ chinese: String...) -> Concept {
  var concept = Concept(id: id)
  concept.terms["en"] = [Term(english, status: .preferred)]
  concept.terms["zh"] = chinese.enumerated().map {
    Term($1, status: $0 == 0 ? .preferred : .admitted)
  }
  return concept
}

extension GlossaryFormat {
  func written(_ concepts: [Concept], tags: [String: String] = [:]) -> Written {
    write(concepts, .englishChinese, LanguageTags(tags))
  }
}

extension ForeignTerms.Entry {
  /// The concept as if it stood in no file; terms without a status are proposed.
  var concept: Concept {
    var concept = Concept(id: id ?? "")
    concept.matching = rest.matching
    concept.decision = rest.decision
    concept.examples = rest.examples.map {
      Concept.Example(language: $0.language, text: $0.text, isRight: $0.isRight, line: 1)
    }
    for row in rows {
      if let text = row.term, let language = row.language {
        concept.terms[language, default: []].append(
          Term(text, status: row.status ?? .proposed, type: row.type, note: row.note))
      }
      if let definition = row.definition, let language = row.language {
        concept.definition[language] = definition
      }
      concept.domain = concept.domain ?? row.domain
      concept.matching.isName = row.isName ?? concept.matching.isName
      concept.aliases += row.aliases
      concept.sources += row.sources
    }
    return concept
  }
}

/// What a file of terms that is no table of ours says.
func foreignTerms(_ text: String, path: String) throws -> ForeignTerms? {
  let content = try GlossaryFile.read(
    BytePieces(Array(text.utf8), path: path), languages: .englishChinese)
  guard case .foreign(let terms) = content else { return nil }
  return terms
}
