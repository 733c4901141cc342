import Bitext

extension Rule {
  /// A zero-width or bidirectional control character stands in a file.
  ///
  /// Nobody sees it, but searches, glossaries and diffs do, and controls of direction can make a text
  /// look other than it reads (Boucher & Anderson 2021, "Trojan Source", arXiv:2111.00169). It is
  /// looked for in the whole file, code and comments included. Right are a byte-order mark at the
  /// start, joiners in emoji and in scripts that join their letters, marks of direction on lines in
  /// Arabic or Hebrew, and zero-width spaces between words of Thai, Lao, Khmer and Burmese.
  ///
  /// - Fires: `资本\u{200B}支出很高。`
  /// - Fires: `他说\u{202E}。出支本资`
  /// - Silent: `\u{FEFF}资本支出很高。`
  /// - Silent: `一家\u{1F469}\u{200D}\u{1F467}来了，说می\u{200C}خواهم。`
  static let invisible = Rule("typography/invisible", level: .warning) { document in
    document.files.flatMap { file in
      InvisibleRun.all(in: file.bytes).map { run in
        var seen = document.observation(
          file.file.location(of: run.bytes), run.name,
          "an invisible character: \(run.name)")
        seen.replacement = ""
        return seen
      }
    }
  }
}
