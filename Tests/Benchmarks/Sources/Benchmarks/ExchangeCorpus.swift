import Foundation

/// A corpus of invented sentences with all that is known of a unit.
enum ExchangeCorpus {
  private static let english = """
    the captain decides whether a release goes out and nobody has to write any code for that on a \
    friday evening because the crash free rate of the last version was better than expected
    """.split(separator: " ")

  private static let chinese = Array("负责人决定是否发布新版本而且周五晚上没有人需要为此编写任何代码因为上一版本的无崩溃率好于预期我们将继续观察")

  private static let columns = [
    "id", "section", "zh", "en", "confidence", "status", "kind", "file", "line", "document", "hash",
    "author", "license",
  ]

  /// Writes a table of units.
  static func write(_ count: Int, to url: URL) throws {
    FileManager.default.createFile(atPath: url.path, contents: nil)
    let file = try FileHandle(forWritingTo: url)
    defer { file.closeFile() }
    var generator = SplitMix64(seed: 7)
    var text = columns.joined(separator: "\t") + "\n"
    for number in 0..<count {
      text += row(number, &generator).joined(separator: "\t") + "\n"
      guard text.utf8.count > 1 << 20 else { continue }
      try file.write(contentsOf: Data(text.utf8))
      text = ""
    }
    try file.write(contentsOf: Data(text.utf8))
  }

  private static func row(_ number: Int, _ generator: inout SplitMix64) -> [String] {
    let length = Int.random(in: 8...24, using: &generator)
    func word<Word>(of words: [Word]) -> Word {
      words[Int.random(in: 0..<words.count, using: &generator)]
    }
    let source = (0..<length).map { _ in String(word(of: english)) }.joined(separator: " ")
    let target = String((0..<length * 8 / 5).map { _ in word(of: chinese) })
    let confidence = Double(Int.random(in: 100...999, using: &generator)) / 1000
    let document = "document-\(number / 500)"
    return [
      String(number, radix: 16), "第 \(number / 50) 节", target + "。", source.capitalized + ".",
      String(confidence), "auto", "1-1", "seeds/\(document).md", String(number % 500 + 1), document,
      String(generator.next(), radix: 16), "Dockside Margins", "CC-BY-4.0",
    ]
  }
}
