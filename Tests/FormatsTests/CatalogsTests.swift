import Bitext
import Formats
import Foundation
import TestSupport
import Testing

struct CatalogsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let header = """
    # Translators of the kettle.
    #, fuzzy
    msgid ""
    msgstr ""
    "Language: zh_CN\\n"
    "Content-Type: text/plain; charset=UTF-8\\n"

    """

  @Test func takesTheMessagesThatAreTranslated() throws {
    let catalog =
      CatalogsTests.header + """

        #: kettle.c:12
        #, c-format
        msgctxt "menu"
        msgid "Boil the "
        "water\\t\\"now\\""
        msgstr "现在"
        "烧水"

        #, c-format, fuzzy
        msgid "The lid is open"
        msgstr "盖子"

        msgid "Pour the tea"
        msgstr ""

        #~ msgid "Empty the kettle"
        #~ msgstr "倒空水壶"
        msgid "One cup"
        msgid_plural "Some cups"
        msgstr[0] "几杯"
        """
    try folder.write(catalog, to: "a.po")
    let read = try read("a.po")
    #expect(read.pairs == [["Boil the water \"now\"", "现在烧水"], ["Some cups", "几杯"]])
    #expect(read.skipped == 2)
  }

  @Test(arguments: [false, true])
  func readsCompiledCatalogs(isBigEndian: Bool) throws {
    let catalog = CompiledCatalog([
      ("", "Language: zh\nContent-Type: text/plain; charset=utf-8\n"),
      ("menu\u{4}Boil the water", "烧水"), ("One cup\0Some cups", "几杯"),
    ])
    try folder.write(catalog.data(isBigEndian: isBigEndian), to: "a.mo")
    #expect(try read("a.mo").pairs == [["Boil the water", "烧水"], ["Some cups", "几杯"]])
  }

  @Test func theSourceMayBeChinese() throws {
    let header = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=CHARSET\"\n"
    try folder.write("\(header)msgid \"Boil\"\nmsgstr \"烧水\"\n", to: "a.po")
    let languages = LanguagePair(source: .chinese, target: .english)
    #expect(try read("a.po", languages).pairs == [["烧水", "Boil"]])
  }

  @Test func whatSeveralCatalogsSayCountsOnce() throws {
    try folder.write("msgid \"_Boil...\"\nmsgstr \"烧水(_B)...\"\n", to: "a.po")
    try folder.write("msgid \"Boil\"\nmsgstr \"烧水\"\n", to: "b.po")
    var catalogs = Catalogs(.englishChinese)
    var pairs: [String] = []
    for name in ["a.po", "b.po"] {
      _ = try catalogs.forEachPair(in: "\(folder.path)/\(name)") { pairs.append("\($0) = \($1)") }
    }
    #expect(pairs == ["Boil = 烧水"])
  }

  @Test(
    arguments: [
      ("msgid \"a\"\nmsgstr \"甲\"\nnonsense\n", 3, "no part of a catalog"),
      ("msgid \"a\"\nmsgstr \"甲\n", 2, "begin and end"),
      ("msgid \"a\"\nmsgstr \"\\q\"\n", 2, "no escape"),
      ("msgid \"a\"b\"\nmsgstr \"\"\n", 1, "needs a '\\'"),
      ("\"a\"\n", 1, "before any 'msgid'"), ("msgid \"a\"\n", 1, "lacks"),
      ("\nmsgid \"\"\nmsgstr \"Content-Type: text/plain; charset=GBK\\n\"\n", 2, "is GBK"),
      ("msgid \"\"\nmsgstr \"Language: fr\\n\"\n", 1, "is fr, not zh"),
    ] as [(String, Int, String)])
  func catalogsWithFaultsAreErrors(text: String, line: Int, reason: String) throws {
    try folder.write(text, to: "a.po")
    let error = #expect(throws: InputError.self) { try read("a.po") }
    #expect(error?.line == line)
    #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "")")
  }

  @Test func noneOfTheLanguagesIsEnglish() throws {
    try folder.write("msgid \"a\"\nmsgstr \"甲\"\n", to: "a.po")
    let languages = LanguagePair(source: Language("fr"), target: .chinese)
    #expect(throws: InputError.self) { try read("a.po", languages) }
  }

  @Test func aTruncatedCompiledCatalogIsAnError() throws {
    let bytes = CompiledCatalog([("Boil", "烧水"), ("Pour", "倒")]).data(isBigEndian: false)
    for length in 4..<bytes.count - 1 {
      try folder.write(bytes.prefix(length), to: "a.mo")
      #expect(throws: InputError.self) { try read("a.mo") }
    }
  }

  private func read(
    _ name: String, _ languages: LanguagePair = .englishChinese
  ) throws -> (pairs: [[String]], skipped: Int) {
    var catalogs = Catalogs(languages)
    var pairs: [[String]] = []
    let skipped = try catalogs.forEachPair(in: "\(folder.path)/\(name)") { pairs.append([$0, $1]) }
    return (pairs, skipped)
  }
}

/// A catalog as `msgfmt` writes it: a head, two tables of lengths and places, and the texts.
private struct CompiledCatalog {
  private let messages: [(original: String, translation: String)]

  init(_ messages: [(original: String, translation: String)]) { self.messages = messages }

  func data(isBigEndian: Bool) -> Data {
    let count = messages.count
    var words: [Int] = [0x9504_12DE, 0, count, 28, 28 + 8 * count, 0, 28 + 16 * count]
    var texts = Data()
    for text in messages.map(\.original) + messages.map(\.translation) {
      words += [text.utf8.count, 28 + 16 * count + texts.count]
      texts += text.utf8 + [0]
    }
    return words.reduce(into: Data()) { data, word in
      let bytes = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) }
      data += isBigEndian ? bytes : bytes.reversed()
    } + texts
  }
}
