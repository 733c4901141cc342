import Foundation

/// What is asked for on the command line.
struct Command {
  static let usage = """
    usage: Benchmarks [--only NAME] [--align PROGRAM] [--json]
           Benchmarks quality [--check | --accept] [--align PROGRAM] [--json]
    """

  private enum Task {
    case measureProgram([String])
    case all
    case quality(QualityTask)
  }

  private var task = Task.all
  private var program = Place.project.appendingPathComponent(".build-release/release/align").path
  private var name: String?
  private var form = ReportForm.tables

  init(_ arguments: [String]) throws {
    if arguments.first == ProgramRun.command {
      task = .measureProgram(Array(arguments.dropFirst()))
      return
    }
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch (argument, task) {
      case ("quality", .all): task = .quality(.show)
      case ("--check", .quality): task = .quality(.check)
      case ("--accept", .quality): task = .quality(.accept)
      case ("--only", .all): name = rest.popFirst()
      case ("--json", _): form = .json
      case ("--align", _): program = try Command.path(rest.popFirst())
      default: throw Fault.usage("What is \(argument)?")
      }
    }
  }

  func run() throws {
    let align = AlignProgram(path: program)
    switch task {
    case .measureProgram(let arguments): try ProgramRun.measure(arguments)
    case .all: try Report.show(form, AllReports.makers(align, only: name))
    case .quality(let task): try task.run(align, form)
    }
  }

  private static func path(_ argument: String?) throws -> String {
    guard let argument else { throw Fault.usage("--align needs a path.") }
    return URL(fileURLWithPath: argument).path
  }
}
