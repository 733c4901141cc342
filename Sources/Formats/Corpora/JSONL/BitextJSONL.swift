import Bitext

/// Reads units from JSON objects, one a line: those of the project, `{"translation": {"en": …,
/// "zh": …}}`, and `{"en": …, "zh": …}`.
struct BitextJSONL: ~Copyable {
  private var lines: TextLines
  private let languages: LanguagePair

  init(_ pieces: consuming BytePieces, languages: LanguagePair) {
    lines = TextLines(pieces)
    self.languages = languages
  }

  /// The unit of the next line; nil at the end. One without a text in one of the languages has an
  /// empty one.
  ///
  /// - Throws: `InputError` for a line that is no JSON object, or has a text in neither language.
  mutating func next() throws -> PlacedUnit? {
    while let line = try lines.next() {
      if line.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      do {
        let unit = try UnitObject(line, languages)
        return PlacedUnit(
          unit.unit, line: lines.number, otherVariants: unit.otherVariants,
          staleCodes: unit.staleCodes)
      } catch let fault as JSONFault {
        throw lines.fault(fault.reason)
      }
    }
    return nil
  }
}

/// The unit of an object.
private struct UnitObject {
  private(set) var unit = CorpusUnit(source: CodedText(""), target: CodedText(""))
  private(set) var otherVariants = 0
  private(set) var staleCodes = 0
  private var codes = (source: "", target: "")

  private let line: String

  init(_ line: String, _ languages: LanguagePair) throws {
    self.line = line
    guard case .object(var members, _) = try JSONScanner.value(line) else {
      throw JSONFault("is no JSON object")
    }
    let translation = members.firstIndex { $0.name == "translation" }
    if let translation, case .object(let texts, _) = members[translation].value {
      members.remove(at: translation)
      let others = try takeTexts(texts, languages)
      otherVariants = others.count
    } else {
      members = try takeTexts(members, languages)
    }
    for member in members { take(member) }
    staleCodes =
      UnitLists.addCodes(codes.source, to: &unit.source)
      + UnitLists.addCodes(codes.target, to: &unit.target)
    for side in [\CorpusUnit.source, \.target] { unit[keyPath: side].dropMisplaced() }
  }

  /// - Returns: the members that are none of the two texts.
  private mutating func takeTexts(
    _ members: [JSONMember], _ languages: LanguagePair
  ) throws -> [JSONMember] {
    let names = members.map(\.name)
    let source = UnitColumns.place(of: languages.source, in: names)
    let target = UnitColumns.place(of: languages.target, in: names)
    guard source != target else {
      throw JSONFault("has no text in '\(languages.source)' and none in '\(languages.target)'")
    }
    unit.source.text = try source.map { try UnitObject.text(of: members[$0]) } ?? ""
    unit.target.text = try target.map { try UnitObject.text(of: members[$0]) } ?? ""
    return members.indices.filter { $0 != source && $0 != target }.map { members[$0] }
  }

  private static func text(of member: JSONMember) throws -> String {
    switch member.value {
    case .string(let text): return text
    case .null: return ""
    case .object, .array, .other: throw JSONFault("'\(member.name)' is no text")
    }
  }

  private mutating func take(_ member: JSONMember) {
    if member.name == "id", unit.id.isEmpty { return unit.id = member.value.text(in: line) ?? "" }
    if member.name == "meta", case .object(let members, _) = member.value {
      return members.forEach { takeKnown($0) }
    }
    takeKnown(member)
  }

  private mutating func takeKnown(_ member: JSONMember) {
    guard let value = member.value.text(in: line), !value.isEmpty else { return }
    switch UnitMember(rawValue: member.name) {
    case .sourceCodes: codes.source = value
    case .targetCodes: codes.target = value
    case .sourceTerms: unit.source.terms = UnitLists.terms(value)
    case .targetTerms: unit.target.terms = UnitLists.terms(value)
    case .properties: unit.properties += UnitLists.properties(value)
    case nil:
      let field = UnitField(rawValue: member.name)
      if let unknown = field?.unknownNumber, Double(unknown) == Double(value) { return }
      unit.take(CorpusUnit.Property(member.name, value), as: field)
    }
  }
}

extension CodedText {
  /// Removes terms that stand outside of the text.
  fileprivate mutating func dropMisplaced() {
    let end = text.utf8.count
    terms.removeAll { $0.range.upperBound > end }
  }
}
