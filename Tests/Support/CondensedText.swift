/// An invented talk and the article that condenses it, with what belongs together.
public enum CondensedText {
  public static let english = [
    "Um, thank you, I am, you know, so happy to be here.",
    "The bridge was built in 1912 for three million dollars.",
    "My uncle, um, I mean, he loved it.",
    "And 200 workers built the bridge.",
    "I mean, I went there last week with my dog.",
    "The river water is 40 meters deep, and the steel all came from two factories in Japan.",
    "You know, I like my old dog.",
    "The mayor plans to build a tunnel in 2030, the parliament already agreed, and it will cost "
      + "nine billion dollars.",
    "Like, I mean, I have no car.",
    "And 60,000 cars pass every day, and each car pays five yuan.",
    "Okay, so, um, thank you, I mean it.",
  ]

  public static let chinese = [
    "大桥建于 1912 年，造价 300 万美元，由 200 名工人建成。",
    "每天有 6 万辆汽车通过，每辆汽车付 5 元。",
    "河水深达 40 米，钢材全部来自日本的两家工厂。",
    "市长计划在 2030 年修建隧道，议会已经同意，耗资 90 亿美元。",
    "一座桥的意义，往往超出桥的本身。",
  ]

  /// A bead with a gap, and one that crosses others; the last Chinese sentence has no source.
  public static let beads: [(english: [Int], chinese: [Int])] = [
    ([1, 3], [0]), ([9], [1]), ([5], [2]), ([7], [3]),
  ]

  public static let title = "百年大桥"

  /// The Markdown of a document with both.
  public static var document: String {
    """
    ### \(title)

    \(chinese.joined())

    <details>
    <summary>Original</summary>
    \(english.joined(separator: " "))
    </details>

    """
  }

  /// The gold standard of a document, as JSON.
  ///
  /// - Parameters:
  ///   - file: the name of the document.
  ///   - english: its English sentences.
  /// - Returns: the text of the file.
  public static func gold(_ file: String, english: [String] = english) -> String {
    func list(_ texts: [String]) -> String {
      "[" + texts.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
    }
    let beads = beads.map { "{\"en\": \($0.english), \"zh\": \($0.chinese)}" }
    return """
      {"documents": [{"file": "\(file)", "sections": [{"title": "\(title)",
        "en": \(list(english)),
        "zh": \(list(chinese)),
        "beads": [\(beads.joined(separator: ", "))]}]}]}
      """
  }
}
