import Segmentation

/// Words that say without a minus that something lies below zero or falls.
enum FallingWords {
  static func stand(in text: NumberText) -> Bool {
    (0..<text.count).contains { index in
      starts.contains(text[index]) && text.has(phrases, at: index)
    }
  }

  private static let starts: ScalarSet = "零负亏跌降减损逆赤缺下少公fdlbmnsFDLBMNS"

  private static let phrases: Phrases = """
    零下|负|亏|跌|降|减|损|逆差|赤字|缺口|下滑|少了|公元前|falls|fall|fell|fallen|falling|drops|drop|dropped|\
    decline|declined|declines|decrease|decreased|loss|losses|lost|lose|below|bc|bce|minus|negative|\
    deficit|down|shrank|shrink|shrunk|slid|shed|reduce|reduced|less
    """
}
