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
