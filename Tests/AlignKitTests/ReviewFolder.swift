import AlignKit
import Bitext
import Terminology
import TestSupport

/// A project with a glossary that waits for a review.
struct ReviewFolder {
  let folder: TemporaryFolder

  private static let candidates = """
    key\ten\texpansion\tzh\tdefinition\tkind\tcount\tfirst\tdocuments\tattested
    capital-expenditure\tCapex\tCapital Expenditure\t资本支出\t花的钱\tannotation\t2\ta.md:5\ta\tyes
    capital-expenditure\tCapex\tCapital Expenditure\t资本开支\t\tannotation\t1\ta.md:9\ta\tyes
    milk\tMilk\t\t牛奶\t\tannotation\t1\ta.md:3\ta\tyes
    oolong\tOolong\t\t茶\t\tannotation\t1\ta.md:4\ta\tyes
    rice\tRice\t\t米饭\t\tannotation\t7\ta.md:4\ta,b\tyes
    tarn-3\tTarn 3\t\t\t\tname\t1\ta.md:2\ta\tyes
    tea\tTea\t\t茶叶\t\tannotation\t3\ta.md:7\ta\tyes

    """

  static let tea = "id: tea # mine\nen: [Tea]\nzh: [茶]\n"

  private static let mined = """
    english\tterm\tscore\tcount\tenglish-count\tterm-count\tfirst\tdocuments\tkind
    turbine blade\t涡轮叶片\t0.912\t12\t12\t13\ta.md:1\ta\tmined
    milk\t牛乳\t0.500\t2\t2\t2\ta.md:1\ta\tmined

    """

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.candidates, to: "glossary/candidates.tsv")
    try folder.write(Self.tea, to: "glossary/terms/tea.yml")
    try folder.write(Self.mined, to: "glossary/mined.tsv")
  }

  func session(
    _ paths: [String] = [], mined: Project.MinedReview = .atLast,
    mode: ReviewSession.Mode = .writing
  ) async throws -> ReviewSession {
    var configuration = Configuration()
    configuration.glossary = folder.path + "/glossary"
    configuration.corpus = folder.path + "/corpus"
    return try await Project(configuration).review(
      paths.map { "\(folder.path)/\($0)" }, mined: mined, by: Concept.Decision(), mode, jobs: 1
    ) { _ in }.session
  }

  /// What the glossary holds, by the names of its files.
  func files() throws -> [String: String] {
    try folder.contents(of: "glossary").mapValues { String(decoding: $0, as: UTF8.self) }
  }
}

extension ReviewSession {
  /// Gives an answer to the item that is asked about.
  mutating func answer(_ line: String) throws {
    guard let item = items.first else { return }
    let entry = try ReviewEntry(line)
    switch entry {
    case .undo: _ = try undo()
    case .skip: _ = try decide([TermDecision(.skip, item.id)], on: item.id)
    default: _ = try decide(try item.decisions(entry), on: item.id)
    }
  }

  mutating func answer(_ lines: [String]) throws {
    for line in lines { try answer(line) }
  }
}
