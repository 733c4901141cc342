/// One name of a concept in one language.
public struct Term: Sendable, Equatable {
  /// What people decided about a term, or that nobody has yet.
  public enum Status: String, Sendable, CaseIterable {
    case preferred
    case admitted
    case deprecated
    case forbidden
    /// Found in documents; nobody has decided.
    case proposed

    /// Whether a translation may use the term.
    public var isAccepted: Bool { self == .preferred || self == .admitted || self == .proposed }
  }

  public let text: String
  public let status: Status

  /// `full`, `acronym` or another word of the field; nil where nothing is said.
  public let type: String?
  public let note: String?

  /// 1-based line in the concept's file; nil for a term that stands in none.
  package let line: Int?

  public init(
    _ text: String, status: Status, type: String? = nil, note: String? = nil, line: Int? = nil
  ) {
    self.text = text
    self.status = status
    self.type = type
    self.note = note
    self.line = line
  }

  /// Whether it is an acronym: said so, or written in capitals.
  package var isAcronym: Bool {
    if let type { return type == "acronym" }
    let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
    return letters.count > 1 && letters.count <= 6
      && letters.allSatisfy { 0x41...0x5A ~= $0.value }
  }
}
