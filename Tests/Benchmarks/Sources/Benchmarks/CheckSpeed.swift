import Foundation

/// How fast documents are checked and how memory grows with their number, beside `grep -F` for the
/// same terms in the same files.
enum CheckSpeed {
  /// What documents are written in.
  private enum Kind: String, CaseIterable {
    case chinese = "Chinese"

    /// With their beads in a corpus folder.
    case bilingual = "both languages"

    /// English sentences that make about 5 kB.
    var sentences: Int { self == .chinese ? 66 : 21 }

    /// Aligning comes first and takes longer than checking.
    var counts: [Int] { self == .chinese ? [1000, 10_000] : [200, 1000] }
  }

  private static let terms = [
    ("god", "神"), ("heaven", "天"), ("covenant", "约"), ("angel", "天使"), ("altar", "祭坛"),
    ("priest", "祭司"), ("generation", "世代"), ("wilderness", "旷野"), ("commandment", "诫命"),
  ]

  static func report(_ align: AlignProgram) throws -> Report {
    guard GoldSet.bible.isThere else {
      return .skipped("checking", without: [GoldSet.bible.folder])
    }
    let bible = try Bible()
    var report = Report(
      title: "checking",
      header: ["documents", "MB", "s", "cpu s", "MB/s", "peak MB", "grep MB/s", "of grep"],
      notes: ["of grep: megabytes a second of processor time, beside those of grep -F"])
    for kind in Kind.allCases {
      for count in kind.counts {
        try add(
          "\(count), \(kind.rawValue)", to: &report,
          measure(bible.documents(count, sentences: kind.sentences), kind, align))
      }
    }
    return report
  }

  private typealias Measurement = (
    megabytes: Double, check: ProgramRun.Cost, grep: ProgramRun.Cost
  )

  private static func add(
    _ name: String, to report: inout Report, _ measured: Measurement
  ) {
    let speed = measured.megabytes / measured.check.seconds
    let grep = measured.megabytes / measured.grep.processorSeconds
    report.rows.append([
      name, measured.megabytes.text(1), measured.check.seconds.text(2),
      measured.check.processorSeconds.text(2), speed.text(1), measured.check.peak.text(0),
      grep.text(1), (measured.grep.processorSeconds / measured.check.processorSeconds).text(3),
    ])
    report.figures["\(name), MB/s"] = speed
    report.figures["\(name), peak MB"] = measured.check.peak
  }

  private static func measure(
    _ documents: [ParallelText], _ kind: Kind, _ align: AlignProgram
  ) throws -> Measurement {
    try withTemporaryFolder { folder in
      let bytes = try write(documents, kind, to: folder.appendingPathComponent("seeds"))
      try writeTerms(to: folder)
      if kind == .bilingual { _ = try align.documents(of: "seeds", in: folder) }
      let check = try align.check("seeds", in: folder)
      let grep = try ProgramRun.grep("-r -F -o -f forms.txt seeds", in: folder)
      return (Double(bytes) / 1e6, check.cost, grep.cost)
    }
  }

  /// Writes documents in the details layout; returns how many bytes they have.
  private static func write(
    _ documents: [ParallelText], _ kind: Kind, to folder: URL
  ) throws -> Int {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return try documents.enumerated().reduce(0) { bytes, document in
      let original = """
        <details>
        <summary>Original</summary>

        \(document.element.english.joined(separator: " "))

        </details>
        """
      let text =
        "# 文档 \(document.offset)\n\n\(document.element.chinese.joined())\n"
        + (kind == .bilingual ? "\n\(original)\n" : "")
      try Data(text.utf8).write(to: folder.appendingPathComponent("\(document.offset).md"))
      return bytes + text.utf8.count
    }
  }

  /// The glossary, and its Chinese terms a line each.
  private static func writeTerms(to folder: URL) throws {
    let glossary = folder.appendingPathComponent("glossary/terms")
    try FileManager.default.createDirectory(at: glossary, withIntermediateDirectories: true)
    for (english, chinese) in terms {
      let concept = """
        id: \(english)
        en: [{term: \(english), status: preferred}]
        zh: [{term: \(chinese), status: preferred}]

        """
      try Data(concept.utf8).write(to: glossary.appendingPathComponent("\(english).yml"))
    }
    try Data(terms.map { $0.1 + "\n" }.joined().utf8)
      .write(to: folder.appendingPathComponent("forms.txt"))
  }
}
