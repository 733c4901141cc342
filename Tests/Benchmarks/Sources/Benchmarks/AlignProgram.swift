import Foundation

/// The program that is measured.
struct AlignProgram {
  let path: String

  /// Aligns two texts of one sentence a line.
  func beads(_ text: TextFiles) throws -> ProgramRun {
    try run(["beads", text.chinese.path, text.english.path], in: text.folder)
  }

  /// Aligns the texts of a folder and writes their beads to another.
  @discardableResult
  func beads(folder: String, out: String, in place: URL) throws -> ProgramRun {
    try run(["beads", "--folder", folder, "--out", out], in: place)
  }

  /// Aligns the documents of a project.
  func documents(of folder: String, in place: URL) throws -> ProgramRun {
    try run([folder], in: place)
  }

  /// Holds documents against the glossary and the rules; findings do not make it fail.
  func check(_ folder: String, in place: URL) throws -> ProgramRun {
    try run(["check", folder, "--format", "json", "--fail-on", "off"], in: place)
  }

  /// Writes a corpus as a memory.
  func export(_ corpus: String, to memory: String, in folder: URL) throws -> ProgramRun {
    try run(["export", "tmx", corpus, "--output", memory], in: folder)
  }

  /// Takes a memory into a corpus folder.
  func importing(_ memory: String, to corpus: String, in folder: URL) throws -> ProgramRun {
    try run(["import", memory, "--out", corpus], in: folder)
  }

  /// Holds beads against a gold standard.
  func evaluate(_ arguments: [String], in folder: URL) throws -> Rates {
    let run = try run(["evaluate", "--json"] + arguments, in: folder)
    return try JSONDecoder().decode(Evaluation.self, from: Data(run.output.utf8)).rates
  }

  /// Holds documents against a gold standard of sections that lies beside them.
  func evaluateSections(_ gold: String, in folder: URL) throws -> SectionRates {
    let run = try run(["evaluate", "--json", "--gold", gold], in: folder)
    return try JSONDecoder().decode(SectionEvaluation.self, from: Data(run.output.utf8)).all
  }

  private func run(_ arguments: [String], in folder: URL) throws -> ProgramRun {
    try ProgramRun(path, arguments, in: folder)
  }

  private struct Evaluation: Decodable {
    let rates: Rates
  }

  private struct SectionEvaluation: Decodable {
    let all: SectionRates
  }

  /// The F1 of beads with exactly the right sentences, and of pairs of sentences.
  struct SectionRates: Decodable {
    let strict: Rates.Rate
    let links: Rates.Rate
  }

  /// The F1 of exact beads with both sides, of beads that share a link, and of all exact beads.
  struct Rates: Decodable {
    let strict: Rate
    let lax: Rate
    let all: Rate

    struct Rate: Decodable {
      let f1: Double
    }
  }
}
