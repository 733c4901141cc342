import Bitext
import Terminology

/// The shown text of a block scalar by scalar, for rules about single characters of Chinese prose.
///
/// Code, addresses and formulas are veiled: rules see U+FFFC, the object replacement character, in
/// their place, which is neither letter nor mark.
struct ChineseText {
  let section: Int
  let scalars: [Unicode.Scalar]

  private let block: Block
  private let document: CheckedDocument
  private let file: CheckedFile?

  /// The UTF-8 offset of each scalar, and behind the last.
  private let offsets: [Int]

  init(_ text: CheckedDocument.Text, in document: CheckedDocument) {
    section = text.section
    block = text.block
    self.document = document
    file = document.files.first { $0.file.path == text.block.file.path }
    var offsets = [0]
    let shown = Array(block.prose.text.unicodeScalars)
    for scalar in shown { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
    self.offsets = offsets
    scalars = Veil.over(shown, verbatim: block.prose.codeRanges, at: offsets)
  }

  /// The scalar at an index; nil outside of the text.
  subscript(index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  /// What a reader sees between two indices.
  func string(_ range: Range<Int>) -> String { block.prose.text.utf8(utf8(range)) }

  /// Whether the bytes of the file are what a reader sees, so that others may take their place.
  func isExact(_ range: Range<Int>) -> Bool {
    file?.string(block.prose.source(of: utf8(range))) == string(range)
  }

  /// What is seen at a range.
  ///
  /// - Parameters:
  ///   - range: indices of scalars.
  ///   - message: a sentence without a full stop.
  ///   - replacement: what to write instead; taken where the bytes of the file are what is shown.
  /// - Returns: the observation with its place in the file.
  func observation(
    _ range: Range<Int>, _ message: String, replacement: String? = nil
  ) -> Observation {
    let place = block.file.location(of: block.prose.source(of: utf8(range)))
    var seen = document.observation(place, string(range), message)
    seen.suggestion = replacement
    seen.replacement = isExact(range) ? replacement : nil
    return seen
  }

  private func utf8(_ range: Range<Int>) -> Range<Int> {
    offsets[range.lowerBound]..<offsets[range.upperBound]
  }
}

extension ChineseText {
  /// Whether the sentence around an index is Chinese: English ones are quoted in Chinese texts, and
  /// Chinese words in those.
  func isChinese(around index: Int) -> Bool {
    let start = scalars[..<index].lastIndex(where: \.endsClause).map { $0 + 1 } ?? 0
    let end = scalars[index...].firstIndex(where: \.endsClause) ?? scalars.count
    var (characters, words) = (0, 0)
    var previous: Unicode.Scalar = " "
    for scalar in scalars[start..<end] {
      if scalar.isHan { characters += 1 }
      if scalar.isLatin, !previous.isLatin { words += 1 }
      previous = scalar
    }
    return characters > words
  }
}

extension CheckedDocument {
  /// The texts of the target language with Chinese in them, where that is Chinese.
  var chineseTexts: [ChineseText] {
    guard languages.target.code == Language.chinese.code else { return [] }
    return target.filter { $0.block.letters[.han] > 0 }.map { ChineseText($0, in: self) }
  }
}
