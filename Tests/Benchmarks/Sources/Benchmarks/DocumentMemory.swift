import Foundation

/// How memory grows with the number of documents, while the words stay the same.
enum DocumentMemory {
  private static let counts = [100, 300, 1000]

  /// English sentences of a document.
  private static let sentences = 100

  static func report(_ align: AlignProgram) throws -> Report {
    guard GoldSet.bible.isThere else {
      return .skipped("documents", without: [GoldSet.bible.folder])
    }
    let bible = try Bible()
    var report = Report(
      title: "documents",
      header: [
        "of \(sentences) sentences", "align seeds/ s", "peak MB", "align beads s", "peak MB",
      ])
    for count in counts {
      let (seeds, beads) = try costs(bible.documents(count, sentences: sentences), align)
      report.rows.append(
        ["\(count)"]
          + [seeds, beads].flatMap { [$0.seconds.text(1), $0.peak.text(0)] })
      report.figures["\(count), seeds, s"] = seeds.seconds
      report.figures["\(count), seeds, peak MB"] = seeds.peak
      report.figures["\(count), beads, s"] = beads.seconds
      report.figures["\(count), beads, peak MB"] = beads.peak
    }
    return report
  }

  private static func costs(
    _ documents: [ParallelText], _ align: AlignProgram
  ) throws -> (seeds: ProgramRun.Cost, beads: ProgramRun.Cost) {
    try withTemporaryFolder { place in
      let folders = ["seeds", "texts"].map(place.appendingPathComponent)
      for folder in folders {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      }
      for (number, document) in documents.enumerated() {
        try document.write(
          chinese: folders[0].appendingPathComponent("\(number).zh.txt"),
          english: folders[0].appendingPathComponent("\(number).en.txt"))
        _ = try document.write(to: folders[1], name: "\(number)")
      }
      return (
        try align.documents(of: "seeds", in: place).cost,
        try align.beads(folder: "texts", out: "beads", in: place).cost
      )
    }
  }
}
