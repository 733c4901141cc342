import Bitext

extension BytePieces {
  /// The text of a file as UTF-8.
  ///
  /// - Parameter encoding: nil where it has to be told from the bytes: UTF-8, UTF-16, GB18030 or
  ///   Windows-1252. What is none of them stays as it is, for the reader of the lines to refuse.
  /// - Returns: its bytes, of which reading throws an `InputError` where the encoding does not fit.
  consuming func decoded(from encoding: TextEncoding?) -> BytePieces {
    let path = path
    var text = DecodedText(self, encoding)
    return BytePieces(path: path) { try text.next() }
  }
}

/// The bytes of a file while they are decoded.
private struct DecodedText: ~Copyable {
  /// So many pieces are read to tell an encoding.
  private static let sample = 4

  private enum State {
    /// All bytes up to here are ASCII.
    case undecided
    case verbatim
    case decoding
  }

  private var pieces: BytePieces
  private var state = State.undecided
  private var isAtStart = true
  private var decoder: TextDecoder?

  /// Of an encoding that was told from the bytes.
  private var likeness: EncodingLikeness?
  private var line = 1

  init(_ pieces: consuming BytePieces, _ encoding: TextEncoding?) {
    self.pieces = pieces
    if let encoding { decide(encoding) }
  }

  private mutating func decide(_ encoding: TextEncoding) {
    state = encoding == .utf8 ? .verbatim : .decoding
    if state == .decoding { decoder = TextDecoder(encoding) }
  }

  mutating func next() throws -> [UInt8] {
    switch state {
    case .verbatim: return try pieces.next()
    case .decoding: return try decoded(pieces.next())
    case .undecided:
      let piece = try undecidedPiece()
      return state == .decoding ? try decoded(piece) : piece
    }
  }

  /// The next bytes, behind which all may be decided.
  private mutating func undecidedPiece() throws -> [UInt8] {
    var piece = try pieces.next()
    if isAtStart, let encoding = TextEncoding(utf16: piece) {
      decide(encoding)
      return piece
    }
    isAtStart = false
    if piece.allSatisfy({ $0 < 0x80 }) {
      line += piece.count { $0 == 0x0A }
      return piece
    }
    for _ in 1..<DecodedText.sample { piece += try pieces.next() }
    decide(by: piece)
    return piece
  }

  private mutating func decide(by sample: [UInt8]) {
    state = .verbatim
    if sample.isUTF8 { return }
    for encoding in [TextEncoding.gb18030, .windows1252] {
      var likeness = EncodingLikeness(encoding)
      likeness.add(sample)
      guard likeness.isPlausible else { continue }
      self.likeness = EncodingLikeness(encoding)
      return decide(encoding)
    }
  }

  /// A part of the text that is not empty; empty at its end.
  private mutating func decoded(_ piece: [UInt8]) throws -> [UInt8] {
    var piece = piece
    while true {
      let text = decode(piece)
      line += text.count { $0 == 0x0A }
      try refuseFaults(isAtEnd: piece.isEmpty)
      if piece.isEmpty || !text.isEmpty { return text }
      piece = try pieces.next()
    }
  }

  private mutating func decode(_ piece: [UInt8]) -> [UInt8] {
    let bytes = (decoder?.unfinished ?? []) + piece
    let text = decoder?.decode(piece) ?? piece
    likeness?.add(bytes.dropLast(decoder?.unfinished.count ?? 0))
    return text
  }

  private mutating func refuseFaults(isAtEnd: Bool) throws {
    if let likeness, !likeness.isPlausible {
      throw fault("the text looked like \(likeness.encoding.name) up to here, but is not")
    }
    let isCut = isAtEnd && decoder?.unfinished.isEmpty == false
    if decoder?.isAtFault == true || isCut {
      throw fault("a character is not valid in the encoding of the text")
    }
  }

  private func fault(_ reason: String) -> InputError {
    InputError(
      path: pieces.path, line: line, reason: "\(reason); name the encoding, or save it as UTF-8")
  }
}

extension [UInt8] {
  /// Whether the bytes are valid UTF-8 but for a character that is not finished at their end.
  fileprivate var isUTF8: Bool {
    let start = suffix(3).lastIndex { $0 >= 0xC0 } ?? count
    let isWhole = String(validating: self, as: UTF8.self) != nil
    return isWhole || String(validating: self[..<start], as: UTF8.self) != nil
  }
}
