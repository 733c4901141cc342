import Segmentation

extension NumberSurroundings {
  /// Whether a share is said as a fraction: half, three quarters, 1/4, 四分之一; but not three and a
  /// half per cent.
  func isFraction(_ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    if text.has("百分之", at: start) { return false }
    if text[start] == "半" || NumberSurroundings.vulgar.contains(text[start]) { return true }
    if range.contains(where: { text.has("and", at: $0) }) { return false }
    return range.contains { index in
      text[index] == "/" || text[index] == "分"
        || text.isLetter(at: index) && text.has(NumberSurroundings.fractions, at: index)
    }
  }

  private static let vulgar: ScalarSet = "½⅓⅔¼¾⅕⅛⅜⅝⅞"

  private static let fractions: Phrases = """
    half|quarter|quarters|third|thirds|fifth|fifths|sixth|sixths|eighth|eighths|tenth|tenths
    """
}
