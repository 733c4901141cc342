import AlignKit
import ArgumentParser
import Bitext
import Formats
import Segmentation

/// Where units go that leave the project, and how languages are named there.
struct ExchangeOutput: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: "The file, or the start of the names of files; - is standard output.")
  var output = "-"

  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp("The tag to write for a language: zh=zh-CN.", valueName: "tag=tag"))
  var written: [String] = []

  @Flag(help: "Replace files that are there already.")
  var force = false

  func validate() throws { _ = try tags() }

  func tags() throws -> LanguageTags { try ExchangeOutput.tags(written) }

  /// Reads names of languages such as `zh=zh-CN`.
  ///
  /// - Throws: `ValidationError` for what is no such name.
  static func tags(_ written: [String]) throws -> LanguageTags {
    let pairs = try written.map { text in
      let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, parts.allSatisfy(\.isLanguageTag) else {
        throw ValidationError("--lang takes two tags, as in zh=zh-CN.")
      }
      return (parts[0], parts[1])
    }
    return LanguageTags(Dictionary(pairs) { _, last in last })
  }

  /// The format with a name.
  ///
  /// - Throws: `ValidationError` with the nearest name for any other.
  static func format(_ name: String, excel: Bool) throws -> CorpusFormat {
    guard let format = CorpusFormat.named(excel ? "\(name)-excel" : name), format.writer != nil
    else {
      if excel { throw ValidationError("--excel is for csv.") }
      if GlossaryFormat.named(name) != nil {
        throw ValidationError("\(name) holds terms, and no units.")
      }
      throw ValidationError(NamedChoice.writtenFormat.problem(with: name))
    }
    return format
  }

  /// Runs an export and says what it did.
  ///
  /// - Throws: `InputError` for a faulty input and for a file that can not be written;
  ///   `ValidationError` where two files have one path.
  @discardableResult
  func write(
    _ export: CorpusExport, dropped: String?, card: String? = nil
  ) throws -> ExportReport {
    let (source, target) = (export.languages.source, export.languages.target)
    if try tags().exchange(source) == tags().exchange(target) {
      throw InputError(path: "--lang", reason: "writes both languages by one tag")
    }
    let isStandard = output == "-"
    let paths = isStandard ? [] : export.paths(for: output)
    if isStandard { try checkStandardOutput(export) }
    let all = paths + [dropped, card].compactMap(\.self)
    try ExchangeOutput.checkThatNoneCollide(all)
    try checkThatNothingIsInTheWay(all, export.inputs)
    let report = try run(export, to: paths, dropped: dropped)
    Terminal.printError(ExchangeSummary(report, paths).text)
    for error in report.errors { Terminal.printError("error: \(error)".displayable) }
    if !report.errors.isEmpty { throw Failure.input }
    return report
  }

  private func run(
    _ export: CorpusExport, to paths: [String], dropped: String?
  ) throws -> ExportReport {
    let bar = ProgressBar(isShown: true)
    defer { bar.clear() }
    return try Disk.stream(to: paths + [dropped].compactMap(\.self)) { sinks in
      let standard = ByteSink { try Terminal.print(bytes: $0) }
      return try export.run(
        to: paths.isEmpty ? [standard] : Array(sinks.prefix(paths.count)),
        dropped: dropped == nil ? nil : sinks.last
      ) { bar.show($0) }
    }
  }

  private static func checkThatNoneCollide(_ paths: [String]) throws {
    for (number, path) in paths.enumerated() {
      if paths.dropFirst(number + 1).contains(where: { Disk.collides(path, $0) }) {
        throw ValidationError("'\(path)' is named for two files.")
      }
    }
  }

  private func checkStandardOutput(_ export: CorpusExport) throws {
    let extensions = export.format.fileExtensions(export.languages)
    if extensions.count > 1 {
      throw InputError(
        path: "standard output",
        reason: "\(export.format.name) writes \(extensions.count) files; name them with --output")
    }
    if export.format.fileExtension == "xlsx", Terminal.showsOutput {
      throw InputError(
        path: "standard output", reason: "xlsx is no text; name a file with --output")
    }
  }

  func checkThatNothingIsInTheWay(_ paths: [String], _ inputs: [CorpusInput] = []) throws {
    for path in paths where !force && Disk.isRegular(path) {
      throw InputError(path: path, reason: "is there already; --force replaces it")
    }
    for input in inputs where paths.contains(where: { Disk.isSame($0, input.path) }) {
      throw InputError(path: input.path, reason: "can not be read and replaced at once")
    }
  }
}

extension String {
  /// Whether it is made like a tag of BCP 47: two or three letters, then parts behind hyphens.
  var isLanguageTag: Bool {
    let parts = split(separator: "-", omittingEmptySubsequences: false)
    let isMade = parts.allSatisfy { part in
      1...8 ~= part.count && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
    return isMade && 2...3 ~= parts[0].count && parts[0].allSatisfy(\.isLetter)
  }
}
