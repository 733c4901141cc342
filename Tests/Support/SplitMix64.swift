/// A small generator of random numbers that gives the same ones for the same seed
/// (Steele, Lea & Flood 2014, OOPSLA, 453-472).
public struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  public init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Texts that break what is careless.
public enum NastyText {
  private static let pieces = [
    "“", "”", "\"", "'", "。", "！", "？", "……", "...", ".", " ", "  ", "\t", "（", "）", "(", ")",
    "[", "]", "《", "》", "*", "**", "_", "`", "<b>", "</b>", "&", "&amp;", "<", ">", "\\", "\u{85}",
    "\u{2028}", "\u{FEFF}", "\u{FFFE}", "\u{0}", "\u{1}", "\u{7F}", "\u{200B}", "\u{202E}", "你好",
    "资本",
    "Hello", "Inc.", "e.g.", "3.14", "v2.0.1", "U.S.", "1. ", "a) ", "• ", "——", "𠮷", "😀", "👨‍👩‍👧", "é",
    "e\u{301}", "=1+1", "-10%", "'x", "ﬁ", "א", "م", "ー", "한", "\\t", "\\n", "\\u2028", "]]>",
    "[1]", "²",
  ]

  public static func text(_ seed: Int) -> String {
    var generator = SplitMix64(seed: seed)
    let count = Int.random(in: 0...30, using: &generator)
    return (0..<count).map { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &generator)]
    }.joined()
  }
}
