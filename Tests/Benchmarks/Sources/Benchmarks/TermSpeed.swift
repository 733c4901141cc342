import Foundation

/// How fast the terms of a large glossary are found, beside `grep -F` on the same text for the same
/// forms in the same run. The matcher also tells whole words from torn ones, which `grep` does not.
enum TermSpeed {
  static func report(_ align: AlignProgram) throws -> Report {
    let program = URL(fileURLWithPath: align.path).deletingLastPathComponent()
      .appendingPathComponent("TermSpeed")
    let missing = [program, GoldSet.bible.folder].filter { !Place.isThere($0) }
    guard missing.isEmpty else { return .skipped("terms", without: missing) }
    let corpus = TermCorpus(try GoldSet.allLines(), seed: 1)
    return try withTemporaryFolder { folder in
      let (table, forms, text) = ("terms.tsv", "forms.txt", "text.txt")
      try Data(corpus.table.utf8).write(to: folder.appendingPathComponent(table))
      try Data(corpus.forms.map { $0 + "\n" }.joined().utf8)
        .write(to: folder.appendingPathComponent(forms))
      try corpus.text.write(to: folder.appendingPathComponent(text))
      let matcher = try ProgramRun(program.path, [table, text], in: folder)
      let grep = try ProgramRun.grep("-F -o -f \(forms) \(text)", in: folder)
      return report(matcher, grep, corpus)
    }
  }

  private static func report(
    _ matcher: ProgramRun, _ grep: ProgramRun, _ corpus: TermCorpus
  ) -> Report {
    let megabytes = Double(corpus.text.count) / 1e6
    let speeds = [matcher, grep].map { megabytes / $0.cost.processorSeconds }
    let found = (Double(matcher.output) ?? 0) / megabytes
    let rows = zip(["align", "grep -F -o"], [matcher, grep]).map { name, run in
      let speed = megabytes / run.cost.processorSeconds
      return [
        name, run.cost.processorSeconds.text(2), speed.text(1), (speed / speeds[1]).text(2),
        run.cost.peak.text(0),
      ]
    }
    return Report(
      title: "terms",
      header: ["\(megabytes.text(0)) MB of text", "cpu s", "MB/s", "of grep", "peak MB"],
      rows: rows,
      notes: [
        "\(corpus.forms.count) Chinese forms; align finds \(found.text(0)) a megabyte in whole words"
      ],
      figures: ["align, MB/s": speeds[0], "grep, MB/s": speeds[1]])
  }
}

extension ProgramRun {
  /// Prints every place where `grep` finds something, to a program that counts them.
  static func grep(_ arguments: String, in folder: URL) throws -> ProgramRun {
    try ProgramRun("/bin/sh", ["-c", "LC_ALL=C.UTF-8 grep \(arguments) | wc -l"], in: folder)
  }
}

extension GoldSet {
  /// The sentences of all sets that are there.
  static func allLines() throws -> ParallelText {
    try allCases.filter(\.isThere).reduce(ParallelText()) { lines, set in
      lines
        + ParallelText(chinese: try set.lines(ending: "zh"), english: try set.lines(ending: "en"))
    }
  }

  private func lines(ending suffix: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == suffix }.sorted { $0.path < $1.path }
      .flatMap {
        try String(contentsOf: $0, encoding: .utf8).split(separator: "\n").map(String.init)
      }
  }
}
