import AlignKit
import ArgumentParser
import Bitext
import Checking
import Formats

/// A report in one format, and where it goes.
struct ReportOutput {
  private let format: ReportFormat

  /// Nil for standard output.
  private let path: String?
  private let level: Level

  /// Formats that people read as they work show warnings and errors; all others show everything.
  private static let brief: Set = ["text", "github"]

  /// What a run writes.
  ///
  /// - Parameters:
  ///   - format: the name of what goes to standard output; nil for nothing.
  ///   - outputs: `format:path` each; `-` is standard output.
  ///   - level: the lowest level to show; nil for that of the format.
  /// - Returns: the outputs; standard output has one at most.
  /// - Throws: `ValidationError` for an unknown name.
  static func all(format: String?, outputs: [String], level: String?) throws -> [ReportOutput] {
    let level = try level.map { try Level(option: $0, "--level") }
    var all = try outputs.map { output in
      let parts = output.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2, !parts[1].isEmpty else {
        throw ValidationError("--output takes a format and a path, such as sarif:align.sarif.")
      }
      return try ReportOutput(parts[0], path: parts[1] == "-" ? nil : parts[1], level)
    }
    let paths = all.map { $0.path ?? "-" }
    if Set(paths).count < paths.count {
      throw ValidationError("--output names \(paths.first ?? "") twice.")
    }
    if let format, !all.contains(where: { $0.path == nil }) {
      all.append(try ReportOutput(format, path: nil, level))
    }
    return all
  }

  /// Whether a file is one that people write and align reads.
  static func isDocument(_ path: String) -> Bool {
    let suffix = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return DocumentInput.markdownExtensions.union(DocumentInput.plainTextExtensions)
      .union(["yml", "yaml", "tsv", "tmx", "po"]).contains(suffix)
  }

  private init(_ name: String, path: String?, _ level: Level?) throws {
    guard let format = ReportFormat.named(name) else {
      throw ValidationError(NamedChoice.report.problem(with: name))
    }
    self.format = format
    self.path = path
    self.level = level ?? (ReportOutput.brief.contains(name) ? .warning : .info)
  }

  /// - Throws: `InputError` for a file that can not be written.
  func write(_ report: Report, _ languages: LanguagePair) throws {
    var context = ReportContext()
    context.languages = languages
    context.lowestLevel = level
    context.ruleTexts = RuleTexts.context
    guard let path else {
      if Terminal.showsOutput { context.style = .ansi }
      context.width = Terminal.width
      try Terminal.print(format.write(report, context))
      return
    }
    if Disk.exists(path), ReportOutput.isDocument(path) {
      throw InputError(path: path, reason: "is a document; give the report another name")
    }
    try Disk.write(format.write(report, context), to: path)
  }
}
