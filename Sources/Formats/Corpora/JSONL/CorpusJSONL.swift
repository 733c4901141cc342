import Bitext

extension CorpusFormat {
  /// An object a line, in the shape that Hugging Face's `datasets` calls a translation.
  package static let jsonl = CorpusFormat(
    "jsonl", extension: "jsonl", "a JSON object a unit, for programs and Hugging Face",
    terms: .marked,
    writer: { JSONLWriter($0[0], $1) },
    decodingReader: { path, languages, encoding in
      let pieces = try BytePieces(path: path).decoded(from: encoding ?? .utf8)
      var lines = BitextJSONL(pieces, languages: languages)
      return UnitSource { try lines.next() }
    })
}

/// The members of `meta` that are no fields.
enum UnitMember: String, CaseIterable {
  case sourceCodes = "source_codes"
  case targetCodes = "target_codes"
  case sourceTerms = "source_terms"
  case targetTerms = "target_terms"
  case properties
}

/// Writes every member of every unit: who loads the lines takes the types of all from those of the
/// first, so a member is never left out, and never null.
private struct JSONLWriter: UnitWriter {
  private(set) var losses = Losses()
  private var sink: ByteSink
  private let tags: (source: String, target: String)

  init(_ sink: ByteSink, _ heading: CorpusHeading) {
    self.sink = sink
    let languages = heading.languages
    tags = (heading.tags.plain(languages.source), heading.tags.plain(languages.target))
    losses.add(.properties, heading.properties.count)
  }

  mutating func write(_ unit: CorpusUnit) throws {
    member("{", "id", unit.id)
    member(",\"translation\":{", tags.source, unit.source.text)
    member(",", tags.target, unit.target.text)
    var start = "},\"meta\":{"
    for field in UnitField.allCases {
      write(field, of: unit, behind: start)
      start = ","
    }
    for member in UnitMember.allCases { self.member(",", member.rawValue, unit[member]) }
    sink.append("}}\n")
    try sink.drainIfFull()
  }

  private mutating func write(_ field: UnitField, of unit: CorpusUnit, behind start: String) {
    let value = unit[field]
    guard let unknown = field.unknownNumber else {
      return member(start, field.rawValue, value)
    }
    sink.append(start)
    sink.append(JSONText.quoted(field.rawValue))
    sink.append(":")
    sink.append(value.isEmpty ? unknown : value)
  }

  private mutating func member(_ start: String, _ name: String, _ text: String) {
    sink.append(start)
    sink.append { bytes in
      JSONText.append(name, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      JSONText.append(text, to: &bytes)
    }
  }

  mutating func finish() throws { try sink.drainAll() }
}

extension UnitField {
  /// What stands for a number that nobody knows; nil for fields that are texts.
  var unknownNumber: String? {
    switch self {
    case .confidence: "-1.000"
    case .line: "0"
    default: nil
    }
  }
}

extension CorpusUnit {
  fileprivate subscript(member: UnitMember) -> String {
    switch member {
    case .sourceCodes: UnitLists.codes(of: source)
    case .targetCodes: UnitLists.codes(of: target)
    case .sourceTerms: UnitLists.text(source.terms)
    case .targetTerms: UnitLists.text(target.terms)
    case .properties: UnitLists.text(properties)
    }
  }
}
