import AlignKit
import ArgumentParser
import Bitext
import Segmentation
import Terminology

struct GlossaryTestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Hold the examples of concepts against the rules.",
    discussion: """
      The key 'examples' of a concept holds sentences that show its terms used rightly (ok: true) or \
      wrongly (ok: false). In the first no rule about terms may find anything of the concept, in the \
      second one must. So a decision that somebody changes by mistake is noticed. Exit codes: 0 all \
      is well, 1 an example fails, 2 a file could not be read.

      EXAMPLES
        align glossary test
        align glossary test capital-expenditure

      IN terms/capital-expenditure.yml
        examples:
          - {zh: 年度资本支出, ok: true}
          - {zh: 资本开支竞赛, ok: false}
      """)

  @Argument(help: "Ids of concepts. (default: all)")
  var ids: [String] = []

  @OptionGroup var place: GlossaryPlace

  func run() async throws {
    try await Failure.reported {
      let desk = place.desk(try place.configuration())
      let results = try desk.tested(ids)
      for result in results { try show(result) }
      try Terminal.print(summary(results))
      if !desk.folder.problems.isEmpty { throw Failure.input }
      if results.contains(where: \.isFailure) { throw Failure.findings }
    }
  }

  private func show(_ result: ExampleResult) throws {
    let example = "\(result.place): \(result.example.text)".displayable
    switch result.outcome {
    case .passed: return
    case .found(let rule, let message):
      try Terminal.print("\(example): \(rule): \(message)".displayable + "\n")
    case .missed: try Terminal.print("\(example): should be found wrong, but is not\n")
    case .idle:
      Terminal.printError("warning: \(example): holds no term of \(result.concept.id)".displayable)
    case .foreign:
      Terminal.printError("warning: \(example): nobody checks '\(result.example.language)'")
    }
  }

  private func summary(_ results: [ExampleResult]) -> String {
    let failed = results.count(where: \.isFailure)
    let concepts = Set(results.map(\.concept.id)).count
    return counted(results.count, "example", "examples") + " of "
      + counted(concepts, "concept", "concepts") + ", \(failed) failed\n"
  }
}
