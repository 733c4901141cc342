import Segmentation

/// Words that tell that a text speaks of money.
enum MoneyWords {
  static func stand(in text: NumberText) -> Bool {
    (0..<text.count).contains { text.has(phrases, at: $0) }
  }

  private static let phrases: Phrases = """
    元|块|钱|镑|$|€|£|¥|币|dollar|dollars|yuan|euro|euros|pound|pounds|yen|won|rmb|usd|cents|cent|bucks|rupees|francs
    """
}
