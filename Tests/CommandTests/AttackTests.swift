import Foundation
import TestSupport
import Testing

/// Files that were made to do harm, given to `align import` as a stranger would send them.
struct AttackTests {
  private static let secret = "not for strangers"

  /// A document type before the root of a document.
  private static let declarations: [(name: String, type: String, use: String)] = [
    ("an external entity", "<!ENTITY x SYSTEM \"secret.txt\">", "&x;"),
    ("a parameter entity", "<!ENTITY % x SYSTEM \"secret.txt\"> %x;", "a"),
    ("an external parameter", "<!ENTITY % x SYSTEM \"file:///etc/passwd\"> %x;", "&y;"),
    (
      "a billion laughs",
      (1..<10).reduce("<!ENTITY l0 \"ha\">") { text, level in
        let use = String(repeating: "&l\(level - 1);", count: 10)
        return text + "<!ENTITY l\(level) \"\(use)\">"
      }, "&l9;"
    ),
    (
      "a quadratic blow-up", "<!ENTITY x \"\(String(repeating: "a", count: 50_000))\">",
      String(repeating: "&x;", count: 1000)
    ),
    ("an attribute by default", "<!ATTLIST seg x CDATA \"y\">", "a"),
  ]

  @Test(arguments: declarations.map(\.name), ["tmx", "xlf", "tbx"])
  func whatADocumentDeclaresIsRefusedWithItsLine(name: String, kind: String) throws {
    let attack = try #require(AttackTests.declarations.first { $0.name == name })
    let document = AttackTests.document(kind, "<!DOCTYPE x [\n\(attack.type)\n]>", attack.use)
    try expectRefusal(of: Data(document.utf8), as: kind, line: 3, "DOCTYPE")
  }

  @Test(arguments: ["tmx", "xlf", "tbx"])
  func anUndeclaredEntityIsAnError(kind: String) throws {
    let document = AttackTests.document(kind, "\n", "&nowhere;")
    try expectRefusal(of: Data(document.utf8), as: kind, line: 3, "nowhere")
  }

  @Test(arguments: ["tmx", "xlf", "tbx"])
  func twoHundredThousandLevelsAreTooMany(kind: String) throws {
    let levels = String(repeating: "<g>", count: 200_000)
    let document = AttackTests.document(kind, "\n", levels)
    try expectRefusal(of: Data(document.utf8), as: kind, line: 3, "too deep")
  }

  @Test(arguments: ["tmx", "xlf", "tbx"])
  func aTextWithoutEndIsCutShort(kind: String) throws {
    let text = String(repeating: "0123456789abcdef", count: 1 << 22)
    let document = AttackTests.document(kind, "\n", text)
    try expectRefusal(of: Data(document.utf8), as: kind, line: 3, "too long")
  }

  @Test(arguments: ["tmx", "xlf", "tbx"], 1..<8)
  func aTruncatedDocumentIsAnError(kind: String, eighths: Int) throws {
    let document = Data(AttackTests.document(kind, "\n", "a").utf8)
    try expectRefusal(of: document.prefix(document.count * eighths / 8), as: kind, line: nil, "")
  }

  @Test(arguments: ["tmx", "xlf", "tbx"])
  func bytesOfAnotherEncodingAreAnError(kind: String) throws {
    let document = Data(AttackTests.document(kind, "\n", "QQQ").utf8)
    let start = try #require(document.range(of: Data("QQQ".utf8)))
    var bytes = document
    bytes.replaceSubrange(start, with: [0xD7, 0xCA, 0xB1])
    try expectRefusal(of: bytes, as: kind, line: 3, "")
  }

  @Test(
    arguments: [
      ("csv", "en,zh\na,\"甲\nb", 2, "quote"),
      ("jsonl", "{\"translation\":{\"en\":\"\\ud800\",\"zh\":\"甲\"}}\n", 1, ""),
      ("jsonl", String(repeating: "[", count: 200_000), 1, ""),
      ("xlsx", "PK\u{3}\u{4} but no more", nil, ""),
      ("tsv", "en\tzh\n" + String(repeating: "a", count: 1 << 23), 2, "too long"),
    ] as [(String, String, Int?, String)])
  func aFaultyTableIsAnError(kind: String, text: String, line: Int?, reason: String) throws {
    try expectRefusal(of: Data(text.utf8), as: kind, line: line, reason)
  }

  private static func document(_ kind: String, _ prologue: String, _ text: String) -> String {
    let start = "<?xml version=\"1.0\"?>" + (prologue == "\n" ? "" : "\n") + prologue
    switch kind {
    case "tmx":
      return start + "<tmx version=\"1.4\"><body><tu>\n<tuv xml:lang=\"en\"><seg>" + text
        + "</seg></tuv><tuv xml:lang=\"zh\"><seg>甲</seg></tuv></tu></body></tmx>"
    case "xlf":
      return start + "<xliff version=\"1.2\"><file source-language=\"en\" "
        + "target-language=\"zh\"><body><trans-unit id=\"1\">\n<source>" + text
        + "</source><target>甲</target></trans-unit></body></file></xliff>"
    default:
      return start + "<martif type=\"TBX\"><text><body><termEntry id=\"x\">"
        + "<langSet xml:lang=\"en\">\n<tig><term>" + text
        + "</term></tig></langSet></termEntry></body></text></martif>"
    }
  }

  /// An import ends with 2 and names the file and the line, says nothing of other files, and leaves
  /// nothing behind.
  private func expectRefusal(
    of bytes: Data, as kind: String, line: Int?, _ reason: String
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write(AttackTests.secret, to: "secret.txt")
    try folder.write(bytes, to: "a.\(kind)")
    let result = try Program("align").run(["import", "a.\(kind)", "--out", "in"], in: folder.url)
    #expect(result.status == 2)
    let place = line.map { "a.\(kind):\($0): " } ?? "a.\(kind):"
    #expect(result.errors.hasPrefix("error: \(place)"), "\(result.errors.prefix(300))")
    #expect(reason.isEmpty || result.errors.contains(reason), "\(result.errors.prefix(300))")
    #expect(!(result.output + result.errors).contains(AttackTests.secret))
    #expect(!(result.output + result.errors).contains("root:"))
    #expect(!folder.has("in/a.tsv") && !folder.has("glossary/imported.tsv"))
  }
}
