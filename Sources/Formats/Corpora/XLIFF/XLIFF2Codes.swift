import Bitext

/// A text of a unit of XLIFF 2, whose marks have ids in the unit.
struct XLIFF2Text {
  let text: CodedText
  let codes: NumberedCodes
  fileprivate let parts: [InlinePart]

  /// The indices of terms in which a pair of codes begins or ends, but not both.
  fileprivate let crossedTerms: Set<Int>
  private let firstTerm: Int

  init(_ text: CodedText, _ codes: NumberedCodes, firstTerm: Int) {
    self.text = text
    self.codes = codes
    self.firstTerm = firstTerm
    parts = text.inlineParts
    crossedTerms = text.terms.isEmpty ? [] : XLIFF2Text.crossed(in: parts, codes)
  }

  private static func crossed(in parts: [InlinePart], _ codes: NumberedCodes) -> Set<Int> {
    var term: Int?
    var terms: [Int?] = codes.numbers.map { _ in nil }
    for part in parts {
      switch part {
      case .text: continue
      case .code(let index): terms[index] = term
      case .termStart(let index): term = index
      case .termEnd: term = nil
      }
    }
    let halves = terms.indices.filter { index in
      codes.partners[index].map { terms[$0] != terms[index] } ?? false
    }
    return Set(halves.compactMap { terms[$0] })
  }

  func id(ofTerm index: Int) -> String { "m\(firstTerm + index)" }
}

extension XMLWriter {
  /// Adds a text with its codes and terms as inline elements of XLIFF 2.1 (section 4.2.3).
  mutating func append(_ text: XLIFF2Text, _ contents: OriginalData) {
    for part in text.parts {
      switch part {
      case .text(let range): appendAll(text.text.text.utf8(range))
      case .code(let index): append(codeAt: index, of: text, contents)
      case .termStart(let index):
        let term = text.text.terms[index]
        let attributes: Attributes = [
          "id": text.id(ofTerm: index), "type": "term",
          "value": term.concept.isEmpty ? nil : term.concept,
        ]
        if text.crossedTerms.contains(index) {
          emptyTag("sm", attributes)
        } else {
          tag("mrk", attributes)
        }
      case .termEnd(let index):
        if text.crossedTerms.contains(index) {
          emptyTag("em", ["startRef": text.id(ofTerm: index)])
        } else {
          endTag("mrk")
        }
      }
    }
  }

  private mutating func append(codeAt index: Int, of text: XLIFF2Text, _ contents: OriginalData) {
    let code = text.text.codes[index]
    let id = String(text.codes.numbers[index])
    let type = CodeTypes.pair(of: code.type)
    if let partner = text.codes.partners[index] {
      guard code.kind == .opening else { return endTag("pc") }
      let ids = contents.ids(of: code.content, text.text.codes[partner].content)
      return tag(
        "pc",
        [
          "id": id, "dataRefStart": ids?.start, "dataRefEnd": ids?.end, "type": type?.type,
          "subType": type?.subType,
        ])
    }
    let isAlone = code.kind == .alone
    emptyTag(
      isAlone ? "ph" : code.kind == .opening ? "sc" : "ec",
      [
        "id": id, "isolated": isAlone ? nil : "yes", "dataRef": contents.id(of: code.content),
        "type": type?.type, "subType": type?.subType,
      ])
  }

  /// Adds a text; characters that XML can not hold are written as `cp` elements.
  mutating func appendAll(_ text: String) {
    guard text.hasCharactersForbiddenInXML else { return append(text) }
    var allowed = ""
    for scalar in text.unicodeScalars {
      guard scalar.isForbiddenInXML else {
        allowed.unicodeScalars.append(scalar)
        continue
      }
      append(allowed)
      allowed = ""
      let digits = String(scalar.value, radix: 16, uppercase: true)
      emptyTag("cp", ["hex": String(repeating: "0", count: 4 - digits.count) + digits])
    }
    append(allowed)
  }
}

extension String {
  fileprivate var hasCharactersForbiddenInXML: Bool {
    // Most texts have none of these bytes, and need no look at their characters.
    utf8.contains { $0 < 0x20 || $0 == 0xEF } && unicodeScalars.contains(where: \.isForbiddenInXML)
  }
}

extension Unicode.Scalar {
  /// XML 1.0, section 2.2.
  fileprivate var isForbiddenInXML: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
