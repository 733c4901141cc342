import Bitext

extension Unicode.Scalar {
  /// A Chinese character or kana.
  var isHan: Bool { Script(self) == .han }

  var isLatin: Bool { Script(self) == .latin }

  /// 0 to 9.
  var isDigit: Bool { 0x30...0x39 ~= value }

  var isLatinOrDigit: Bool { isLatin || isDigit }

  /// A mark that parts what may be of two languages.
  var endsClause: Bool { "。！？；，：…“”「」『』".unicodeScalars.contains(self) }
}

extension Sequence<Unicode.Scalar> {
  var string: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: self)
    return String(text)
  }
}
