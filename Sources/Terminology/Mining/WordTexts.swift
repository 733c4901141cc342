import Segmentation

/// What stands between a word and the one before it.
enum Joint: UInt8 {
  case nothing
  case space
  case hyphen

  /// Anything that no phrase reaches across; so does the start of a text.
  case stop

  var text: String {
    switch self {
    case .nothing, .stop: ""
    case .space: " "
    case .hyphen: "-"
    }
  }
}

/// A piece of text as ICU cuts it.
enum TextPiece {
  case word
  case joint(Joint)
}

/// The words of many texts of one language as numbers, one text after the other.
struct WordTexts {
  /// Numbers of the words as they are written.
  private(set) var forms: [Int32] = []

  /// What stands before each word.
  private(set) var joints: [Joint] = []

  /// How each number is written.
  private(set) var spellings = NumberedStrings()

  /// Where each text begins, and the end.
  private var starts = [0]

  var count: Int { starts.count - 1 }

  /// The words of a text.
  subscript(text: Int) -> Range<Int> { starts[text]..<starts[text + 1] }

  mutating func append(
    _ text: String, _ breaker: borrowing WordBreaker, _ piece: (String) -> TextPiece
  ) {
    var text = text
    var joint = Joint.stop
    text.withUTF8 { bytes in
      var start = 0
      for end in breaker.ends(in: bytes) {
        let content = String(decoding: bytes[start..<end], as: UTF8.self)
        start = end
        switch piece(content) {
        case .word:
          forms.append(spellings.number(of: content))
          joints.append(joint)
          joint = .nothing
        case .joint(let met): joint = joint == .nothing ? met : .stop
        }
      }
    }
    starts.append(forms.count)
  }

  /// Words and what stands between them as they are written.
  func text(_ range: Range<Int>) -> String {
    range.reduce(into: "") { text, word in
      if word > range.lowerBound { text += joints[word].text }
      text += spellings.strings[Int(forms[word])]
    }
  }
}
