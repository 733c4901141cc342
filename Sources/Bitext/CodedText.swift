/// A text and the codes of another format that stand in it: `Capex grew` with `**` before the first
/// word and `**` behind it.
public struct CodedText: Sendable, Equatable {
  /// What a reader sees.
  public var text: String

  /// In the order in which they stand in the text.
  public var codes: [InlineCode]

  /// The terms that were found in it, in order; they do not overlap.
  public var terms: [TermMark] = []

  public init(_ text: String, codes: [InlineCode] = []) {
    self.text = text
    self.codes = codes
  }

  package var isEmpty: Bool { text.isEmpty }
}

/// A term in a text.
public struct TermMark: Sendable, Equatable {
  /// UTF-8 bytes of the text.
  public let range: Range<Int>

  /// The id of the concept.
  public let concept: String

  package init(_ range: Range<Int>, concept: String) {
    self.range = range
    self.concept = concept
  }
}

/// A mark that a reader does not see: a tag, an asterisk, the target of a link.
public struct InlineCode: Sendable, Equatable {
  public enum Kind: String, Sendable {
    /// Stands before the text that it belongs to.
    case opening = "<"
    /// Stands behind it.
    case closing = ">"
    /// Stands by itself.
    case alone = "."
  }

  public let kind: Kind

  /// Where it stands, in UTF-8 bytes of the text.
  public let offset: Int

  /// As the other format writes it; may be empty.
  public let content: String

  /// What it means, as `bold` or `link`; empty where nobody says.
  public let type: String

  package init(_ kind: Kind, at offset: Int, _ content: String, type: String = "") {
    self.kind = kind
    self.offset = offset
    self.content = content
    self.type = type
  }

  package func moved(by distance: Int) -> InlineCode {
    InlineCode(kind, at: offset + distance, content, type: type)
  }
}

extension CodedText {
  /// The number of the code that each code belongs to, from 1: an opening code and its closing one
  /// share it. A code whose partner is not there has a number of its own.
  package var pairs: [(number: Int, hasPartner: Bool)] {
    var pairs = codes.indices.map { _ in (number: 0, hasPartner: false) }
    var open = OpenCodes()
    var count = 0
    for (index, code) in codes.enumerated() {
      if code.kind == .closing, let start = open.close(code.type) {
        pairs[start].hasPartner = true
        pairs[index] = (pairs[start].number, true)
        continue
      }
      count += 1
      pairs[index].number = count
      if code.kind == .opening { open.open(index, code.type) }
    }
    return pairs
  }
}

/// The codes of a text that were opened and not closed.
private struct OpenCodes {
  private var codes: [(index: Int, type: String)] = []

  /// How many of each type there are, so that none is looked for in vain.
  private var counts: [String: Int] = [:]

  mutating func open(_ index: Int, _ type: String) {
    codes.append((index, type))
    counts[type, default: 0] += 1
  }

  /// Closes the last one of a type. What was opened since has no partner: codes that overlap are no
  /// pairs.
  ///
  /// - Returns: its index; nil where there is none.
  mutating func close(_ type: String) -> Int? {
    guard counts[type, default: 0] > 0 else { return nil }
    while let code = codes.popLast() {
      counts[code.type, default: 0] -= 1
      if code.type == type { return code.index }
    }
    return nil
  }
}
