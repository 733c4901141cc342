import AlignKit
import ArgumentParser
import Bitext
import Checking
import Formats
import Segmentation

/// Which units are exported.
struct UnitChoice: ParsableArguments {
  @Option(help: "Only units with at least this confidence, 0 to 1, and those of which nobody says.")
  var minConfidence: Double?

  @Option(help: ArgumentHelp("Only beads of these kinds, such as 1-1,1-2.", valueName: "kinds"))
  var only: String?

  @Flag(help: "The same two texts only once.")
  var dedupe = false

  @Flag(help: "Of units with one id or source text, those of the corpus that is named last.")
  var replace = false

  @Option(
    help: ArgumentHelp(
      "Only section:TITLE (a part of it), document:NAME (* stands for anything) or term:NAME.",
      valueName: "what:name"))
  var filter: [String] = []

  @Option(help: "A table of the units that are not exported.")
  var dropped: String?

  @Option(help: "The folder of the term base.")
  var glossary: String?

  private static let kinds = ["section", "document", "term"]

  /// Whether some units are left out.
  var chooses: Bool {
    minConfidence != nil || only != nil || dedupe || replace || !filter.isEmpty || dropped != nil
  }

  func validate() throws {
    if let least = minConfidence, !(0...1 ~= least) {
      throw ValidationError("--min-confidence takes a number from 0 to 1.")
    }
    let kinds = only?.split(separator: ",", omittingEmptySubsequences: false) ?? []
    if !kinds.allSatisfy(\.isBeadKind) {
      throw ValidationError("--only takes kinds of beads, as in 1-1,1-2.")
    }
    for text in filter where parts(text) == nil {
      throw ValidationError(
        "--filter takes \(UnitChoice.kinds.joined(separator: ", ")), a colon and a name.")
    }
  }

  /// Whether terms of the glossary are marked in texts.
  enum Marking {
    case asTheFormatHas
    case never
  }

  /// Sets the filter of an export, and the terms where they are wanted.
  ///
  /// - Throws: `InputError` for a term that the glossary does not have.
  func apply(
    to export: inout CorpusExport, _ configuration: Configuration, marking: Marking
  ) throws {
    let filters = filter.compactMap(parts)
    func names(_ kind: String) -> [String] { filters.filter { $0.kind == kind }.map(\.name) }
    export.filter.leastConfidence = minConfidence
    export.filter.kinds = Set(only?.split(separator: ",").map(String.init) ?? [])
    export.filter.sections = names("section")
    export.filter.documents = names("document").map { PathPattern($0) }
    export.filter.repeats = dedupe ? .dropped : .kept
    export.filter.precedence = replace ? .last : .none
    let folder = glossary ?? configuration.glossary
    let wantsTerms =
      marking == .asTheFormatHas && export.format.terms == .marked && Disk.isFolder(folder)
    guard wantsTerms || !names("term").isEmpty else { return }
    let desk = GlossaryDesk(GlossaryFolder(reading: folder), export.languages)
    for problem in desk.folder.problems {
      Terminal.printError("warning: \(problem)".displayable)
    }
    let terms = UnitTerms(desk, export.languages)
    export.filter.concepts = Set(try names("term").map { try terms.number(of: $0, on: desk) })
    export.terms = terms
  }

  private func parts(_ text: String) -> (kind: String, name: String)? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let (kind, name) = (String(text[..<colon]), String(text[text.index(after: colon)...]))
    return UnitChoice.kinds.contains(kind) && !name.isEmpty ? (kind, name) : nil
  }
}

extension Substring {
  fileprivate var isBeadKind: Bool {
    let counts = split(separator: "-", omittingEmptySubsequences: false)
    return counts.count == 2 && counts.allSatisfy { Int($0).map { $0 >= 0 } ?? false }
  }
}
