import AlignKit
import Bitext
import Foundation
import Terminology

// usage: TermSpeed TERMS TEXT
//
// Prints how often terms stand in a text of the target language. A line of TERMS is a concept: an
// English term, then Chinese ones, with tabs between them. `Benchmarks` measures what it takes.

/// A concept of each line.
func concepts(of lines: [Substring]) -> [Concept] {
  lines.enumerated().map { number, line in
    let terms = line.split(separator: "\t").map { Term(String($0), status: .preferred) }
    var concept = Concept(id: "\(number)")
    concept.terms = ["en": Array(terms.prefix(1)), "zh": Array(terms.dropFirst())]
    return concept
  }
}

/// How often concepts are named in lines of text.
func count(of concepts: [Concept], in text: [UInt8]) -> Int {
  let matcher = TermMatcher(
    Glossary(concepts: concepts), .englishChinese, words: GeneralWords.list())
  return text.split(separator: 0x0A).reduce(0) {
    $0 + matcher.count(in: String(decoding: $1, as: UTF8.self), .target)
  }
}

let paths = CommandLine.arguments.dropFirst()
let contents = try paths.map { Array(try Data(contentsOf: URL(fileURLWithPath: $0))) }
precondition(contents.count == 2, "usage: TermSpeed TERMS TEXT")
let terms = String(decoding: contents[0], as: UTF8.self).split(separator: "\n")
print(count(of: concepts(of: terms), in: contents[1]))
