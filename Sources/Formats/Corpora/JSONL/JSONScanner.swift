import Bitext

/// A value of JSON.
enum JSONElement: Equatable {
  case null
  case string(String)

  /// With the bytes of the text that it stands in.
  case object([JSONMember], in: Range<Int>)

  case array([JSONElement], in: Range<Int>)

  /// A number or a truth value, as its text.
  case other(String)

  /// A text as it is, another value as it stands in the whole text; nil for null.
  func text(in whole: String) -> String? {
    switch self {
    case .null: nil
    case .string(let text), .other(let text): text
    case .object(_, let place), .array(_, let place): whole.utf8(place)
    }
  }

  /// The elements of an array; nil for another value.
  var elements: [JSONElement]? {
    if case .array(let elements, _) = self { return elements }
    return nil
  }

  /// Nil for what is no text.
  var string: String? {
    if case .string(let text) = self { return text }
    return nil
  }
}

struct JSONMember: Equatable {
  let name: String
  let value: JSONElement
}

/// Why a text is no JSON.
struct JSONFault: Error, Equatable {
  let reason: String

  init(_ reason: String) { self.reason = reason }
}

/// Reads a value of JSON strictly (Bray 2017, RFC 8259); an object that names a member twice is
/// refused too.
///
/// Twice as fast as `JSONDecoder`, and it keeps the order of members and the digits of
/// numbers.
struct JSONScanner {
  /// So many arrays and objects may stand in each other.
  private static let depthLimit = 64

  private let bytes: [UInt8]
  private var offset = 0
  private var depth = 0

  /// - Parameter text: one value, with white space around it.
  /// - Returns: the value.
  /// - Throws: `JSONFault`.
  static func value(_ text: String) throws -> JSONElement {
    var scanner = JSONScanner(bytes: Array(text.utf8))
    let value = try scanner.value()
    guard scanner.next == nil else { throw scanner.unexpected() }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The next byte that is no white space.
  private var next: UInt8? {
    mutating get {
      while offset < bytes.count {
        switch bytes[offset] {
        case 0x20, 0x09, 0x0A, 0x0D: offset += 1
        default: return bytes[offset]
        }
      }
      return nil
    }
  }

  private mutating func value() throws -> JSONElement {
    let first = next
    let start = offset
    switch first {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return .object(try object(), in: start..<offset)
    case UInt8(ascii: "["): return .array(try array(), in: start..<offset)
    case UInt8(ascii: "n"):
      try word("null")
      return .null
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    default: try number()
    }
    return .other(text(from: start))
  }

  private func text(from start: Int) -> String {
    String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private func unexpected() -> JSONFault {
    guard offset < bytes.count else { return JSONFault("the JSON ends too early") }
    let rest = String(decoding: bytes[offset...].prefix(16), as: UTF8.self)
    return JSONFault("no JSON can go on with '\(rest.unicodeScalars.first ?? " ")'")
  }

  private mutating func expect(_ character: Unicode.Scalar) throws {
    guard next == UInt8(ascii: character) else { throw unexpected() }
    offset += 1
  }

  /// Takes a character if it is the next one.
  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  private mutating func word(_ word: String) throws {
    guard bytes[offset...].starts(with: word.utf8) else { throw unexpected() }
    offset += word.utf8.count
  }
}

// Objects and arrays.
extension JSONScanner {
  private mutating func object() throws -> [JSONMember] {
    try enter("{")
    var members: [JSONMember] = []
    var names = NamesOnce()
    while !take("}") {
      if !members.isEmpty { try expect(",") }
      guard next == UInt8(ascii: "\"") else { throw unexpected() }
      let name = try string()
      guard names.insert(name) else {
        throw JSONFault("the member '\(name)' is there twice")
      }
      try expect(":")
      members.append(JSONMember(name: name, value: try value()))
    }
    depth -= 1
    return members
  }

  private mutating func array() throws -> [JSONElement] {
    try enter("[")
    var elements: [JSONElement] = []
    while !take("]") {
      if !elements.isEmpty { try expect(",") }
      elements.append(try value())
    }
    depth -= 1
    return elements
  }

  private mutating func enter(_ bracket: Unicode.Scalar) throws {
    try expect(bracket)
    depth += 1
    guard depth <= JSONScanner.depthLimit else {
      throw JSONFault("more than \(JSONScanner.depthLimit) arrays and objects stand in each other")
    }
  }
}

/// Names of which none may be there twice.
private struct NamesOnce {
  /// A few names are compared faster than they are hashed.
  private static let few = 16

  private var list: [String] = []
  private var set: Set<String> = []

  /// - Returns: whether the name was not there before.
  mutating func insert(_ name: String) -> Bool {
    if list.count < NamesOnce.few {
      if list.contains(name) { return false }
      list.append(name)
      return true
    }
    if set.isEmpty { set = Set(list) }
    return set.insert(name).inserted
  }
}

// Numbers and strings.
extension JSONScanner {
  private mutating func number() throws {
    _ = take("-")
    guard let first = digit else { throw unexpected() }
    // No digit may follow a zero at the start.
    if first == UInt8(ascii: "0") { offset += 1 } else { _ = digits() }
    if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") {
      offset += 1
      guard digits() > 0 else { throw unexpected() }
    }
    if offset < bytes.count, bytes[offset] | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if offset < bytes.count, [0x2B, 0x2D].contains(bytes[offset]) { offset += 1 }
      guard digits() > 0 else { throw unexpected() }
    }
  }

  private var digit: UInt8? {
    offset < bytes.count && 0x30...0x39 ~= bytes[offset] ? bytes[offset] : nil
  }

  private mutating func digits() -> Int {
    let start = offset
    while digit != nil { offset += 1 }
    return offset - start
  }

  private mutating func string() throws -> String {
    offset += 1
    var string = ""
    while true {
      let start = offset
      while offset < bytes.count, bytes[offset] != 0x22, bytes[offset] != 0x5C,
        bytes[offset] >= 0x20
      { offset += 1 }
      let part = text(from: start)
      guard offset < bytes.count else { throw unexpected() }
      guard bytes[offset] >= 0x20 else {
        throw JSONFault("a control character stands in a text; escape it")
      }
      offset += 1
      if bytes[offset - 1] == 0x22 { return string.isEmpty ? part : string + part }
      string += part
      string.unicodeScalars.append(try escaped())
    }
  }

  /// The character of an escape, behind its backslash.
  private mutating func escaped() throws -> Unicode.Scalar {
    guard offset < bytes.count else { throw unexpected() }
    offset += 1
    switch bytes[offset - 1] {
    case UInt8(ascii: "u"): return try numbered()
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case 0x22, 0x2F, 0x5C: return Unicode.Scalar(bytes[offset - 1])
    default:
      offset -= 1
      throw JSONFault("the text has an escape that JSON does not know")
    }
  }

  /// The character of four digits, or of eight in two escapes.
  private mutating func numbered() throws -> Unicode.Scalar {
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard UTF16.isLeadSurrogate(first), bytes[offset...].starts(with: "\\u".utf8) else {
      throw JSONScanner.loneSurrogate
    }
    offset += 2
    let second = try codeUnit()
    let pair = String(decoding: [first, second], as: UTF16.self)
    guard UTF16.isTrailSurrogate(second), let scalar = pair.unicodeScalars.first else {
      throw JSONScanner.loneSurrogate
    }
    return scalar
  }

  private static let loneSurrogate = JSONFault("the text has one half of a surrogate pair alone")

  private mutating func codeUnit() throws -> UInt16 {
    let digits = bytes[offset...].prefix(4)
    let text = String(decoding: digits, as: UTF8.self)
    guard digits.count == 4, text.allSatisfy(\.isHexDigit), let unit = UInt16(text, radix: 16)
    else {
      throw JSONFault("the text has an escape without four digits")
    }
    offset += 4
    return unit
  }
}
