import Bitext

/// Reads the entries of a term base, one after the other: TBX of 2008 and of 2019, categories as
/// attributes or as elements.
struct TBXReader: ~Copyable {
  /// How many bytes of text and tags an entry may hold.
  private static let limit = 1 << 20

  private var xml: XMLReader
  private let generation: TBXGeneration

  /// The language of what names none.
  let language: String

  /// - Throws: `InputError` where the outermost element of the document is another than TBX has.
  init(_ pieces: consuming BytePieces) throws {
    var xml = XMLReader(pieces)
    var root: XMLElement?
    while root == nil, let event = try xml.next() {
      if case .start(let element) = event { root = element }
    }
    guard let root, let generation = TBXGeneration.all.first(where: { $0.root == root.name }) else {
      throw xml.fault(
        line: root?.line ?? 1, "is no TBX: its outermost element is '\(root?.name ?? "")'")
    }
    language = root["xml:lang"] ?? "en"
    self.generation = generation
    self.xml = xml
  }

  /// The next entry; nil at the end.
  ///
  /// - Throws: `InputError` for XML with a fault, and for elements that TBX does not allow.
  mutating func next() throws -> XMLNode? {
    while let event = try xml.next() {
      guard case .start(let element) = event, !["text", "body"].contains(element.name) else {
        continue
      }
      if element.name == generation.entry {
        var room = TBXReader.limit
        return try XMLNode(element, &xml, room: &room)
      }
      guard element.name == generation.header || element.name == "back" else {
        throw xml.fault(line: element.line, "'\(element.name)' can not stand here in a TBX")
      }
      try xml.skip()
    }
    return nil
  }

  /// All entries, and what there is no place for.
  mutating func terms(_ languages: LanguagePair) throws -> ForeignTerms {
    var entries: [ForeignTerms.Entry] = []
    var losses = GlossaryLosses()
    let path = xml.path
    while let node = try next() {
      var draft = TBXEntry(node, generation, languages, path: path)
      try draft.read(node, inheriting: language)
      for reason in draft.losses { losses.count("left out: \(reason)") }
      if draft.entry.rows.contains(where: { $0.term != nil }) { entries.append(draft.entry) }
    }
    return ForeignTerms(
      path: path, entries: entries,
      notices: losses.phrases.map { InputError(path: path, reason: $0) }, problems: [])
  }
}
