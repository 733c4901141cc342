import AlignKit
import ArgumentParser
import Bitext
import Formats
import Segmentation
import Terminology

/// Concepts on their way into another program, or from one.
enum TermExchange {
  /// Whether a file holds terms instead of units.
  static func isTermBase(_ path: String, from format: String?) -> Bool {
    if let format { return GlossaryFormat.named(format) != nil }
    if path.lowercased().hasSuffix(".tbx") { return true }
    // A pipe can be read once only.
    guard Disk.isRegular(path), var pieces = try? BytePieces(path: path),
      let piece = try? pieces.peek(), piece.beginLikeXML
    else { return false }
    return (try? XMLRoot(BytePieces(path: path)).kind) == .tbx
  }

  /// The format of a file that is written, by its name or else by its ending.
  static func target(_ path: String, named name: String?) throws -> GlossaryFormat {
    if let name {
      guard let format = GlossaryFormat.named(name) else {
        throw ValidationError("\(name) holds units, and no terms.")
      }
      return format
    }
    guard path.lowercased().hasSuffix(".tbx") else {
      throw ValidationError(
        "The ending of '\(path)' tells no format of terms; name one with --to. There are "
          + "\(GlossaryFormat.all.map(\.name).joined(separator: ", ")).")
    }
    return .tbx
  }

  /// The concepts that people decided about.
  static func decided(_ folder: String, _ languages: LanguagePair) -> [Concept] {
    let desk = GlossaryDesk(GlossaryFolder(reading: folder), languages)
    warn(desk.folder.problems)
    return desk.folder.decided
  }

  /// The concepts of a file.
  ///
  /// - Throws: `InputError` for a file that can not be read, and for a row that is wrong.
  static func concepts(
    of path: String, _ languages: LanguagePair, _ form: GlossaryFile.Form
  ) throws -> [Concept] {
    let rows = try GlossaryDesk(GlossaryFolder(reading: ""), languages).terms(reading: path, form)
    warn(rows.notices)
    let (concepts, problems) = rows.concepts
    if let problem = problems.first { throw problem }
    return concepts
  }

  /// Takes a file into the glossary as proposals.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - folder: the glossary.
  ///   - languages: its languages.
  ///   - form: what is said of the file.
  /// - Throws: `InputError` for a file that can not be read, and where nothing can be written.
  static func propose(
    _ path: String, to folder: String, _ languages: LanguagePair, _ form: GlossaryFile.Form
  ) throws {
    let desk = GlossaryDesk(GlossaryFolder(reading: folder), languages)
    warn(desk.folder.problems)
    let rows = try desk.terms(reading: path, form)
    let outcome = desk.proposed(rows)
    warn(rows.notices + outcome.changes.notices)
    if let problem = outcome.problems.first { throw problem }
    try outcome.changes.write()
    let count = counted(outcome.counts.newConcepts, "concept", "concepts")
    try Terminal.print("\(count) proposed: \(folder)/imported.tsv\n".displayable)
  }

  private static func warn(_ errors: [InputError]) {
    for error in errors { Terminal.printError("warning: \(error)".displayable) }
  }
}

extension ExchangeOutput {
  /// Writes concepts and says what could not be held.
  ///
  /// - Throws: `InputError` where the file is there already or can not be written.
  func write(_ concepts: [Concept], as format: GlossaryFormat, _ languages: LanguagePair) throws {
    let written = format.write(concepts, languages, try tags())
    let place = output == "-" ? "" : ": \(output)"
    if output == "-" {
      try Terminal.print(written.text)
    } else {
      try checkThatNothingIsInTheWay([output])
      try Disk.write(written.text, to: output)
    }
    Terminal.printError("\(counted(concepts.count, "concept", "concepts"))\(place)".displayable)
    for loss in written.losses { Terminal.printError(loss.displayable) }
  }
}
