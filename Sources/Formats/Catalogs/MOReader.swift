import Bitext

/// Reads a compiled catalog, entry by entry, in either order of bytes.
///
/// The form is that of the manual of GNU gettext, section "The Format of GNU MO Files".
struct MOReader {
  private static let magic: [UInt8] = [0xDE, 0x12, 0x04, 0x95]

  /// Stands between the context of a message and its text.
  private static let endOfContext: UInt8 = 0x04

  private let bytes: [UInt8]
  private let path: String
  private let isBigEndian: Bool
  private var originals = 0
  private var translations = 0
  private var count = 0
  private var number = 0

  /// Whether a file that begins so is a compiled catalog.
  static func reads(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: magic) || bytes.starts(with: magic.reversed())
  }

  /// - Throws: `InputError` where the file can not be read or is too short.
  init(_ pieces: consuming BytePieces) throws {
    var bytes: [UInt8] = []
    while case let piece = try pieces.next(), !piece.isEmpty { bytes += piece }
    self.bytes = bytes
    path = pieces.path
    isBigEndian = bytes.starts(with: MOReader.magic.reversed())
    count = try word(at: 8)
    originals = try word(at: 12)
    translations = try word(at: 16)
  }

  /// The next entry; nil at the end.
  ///
  /// - Throws: `InputError` for what stands outside of the file or is not UTF-8.
  mutating func next() throws -> CatalogEntry? {
    guard number < count else { return nil }
    let original = try slice(originals + 8 * number)
    let translation = try slice(translations + 8 * number)
    number += 1
    let start = original.firstIndex(of: MOReader.endOfContext).map { $0 + 1 }
    let texts = try self.texts(original[(start ?? original.startIndex)...])
    return CatalogEntry(
      original: texts.first ?? "", plural: texts.count > 1 ? texts[1] : nil,
      forms: try self.texts(translation), isFuzzy: false, line: nil)
  }

  /// The text for one thing and those for many, which a zero parts.
  private func texts(_ bytes: ArraySlice<UInt8>) throws -> [String] {
    try bytes.split(separator: 0, omittingEmptySubsequences: false).map { bytes in
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw InputError(path: path, reason: "message \(number) is not valid UTF-8")
      }
      return text
    }
  }

  /// The text whose length and place stand at a place.
  private func slice(_ place: Int) throws -> ArraySlice<UInt8> {
    let (length, start) = (try word(at: place), try word(at: place + 4))
    guard start + length <= bytes.count else { throw damage(at: place) }
    return bytes[start..<start + length]
  }

  private func word(at place: Int) throws -> Int {
    guard place + 4 <= bytes.count else { throw damage(at: place) }
    let word = bytes[place..<place + 4]
    return (isBigEndian ? Array(word) : word.reversed()).reduce(0) { $0 << 8 | Int($1) }
  }

  private func damage(at place: Int) -> InputError {
    InputError(path: path, reason: "is damaged: what byte \(place) tells of lies outside of it")
  }
}
