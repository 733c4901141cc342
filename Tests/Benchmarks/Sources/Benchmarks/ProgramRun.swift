import CMeasure
import Foundation

/// A program that ran to its end, and what that cost.
struct ProgramRun {
  let output: String
  let cost: Cost

  struct Cost: Codable {
    let seconds: Double

    /// The time of all its threads on processors.
    let processorSeconds: Double

    /// The most memory that it held at a time, in megabytes.
    let peak: Double
  }

  /// The word that makes this program measure another.
  static let command = "measure"

  /// Runs a program. A small process stands between: Linux counts the memory of the process that
  /// starts a program towards the program's peak.
  init(_ program: String, _ arguments: [String], in folder: URL) throws {
    let process = Process()
    process.executableURL = Place.program
    process.arguments = [ProgramRun.command, program] + arguments
    process.currentDirectoryURL = folder
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let lines = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      .split(separator: "\n")
    process.waitUntilExit()
    guard process.terminationStatus == 0, let last = lines.last else {
      let command = ([program] + arguments).joined(separator: " ")
      throw Fault.measurement("\(command) ended with \(process.terminationStatus)")
    }
    cost = try JSONDecoder().decode(Cost.self, from: Data(last.utf8))
    output = lines.dropLast().joined(separator: "\n")
  }

  /// Runs a program and prints its cost, as a line behind its output.
  static func measure(_ arguments: [String]) throws {
    var strings = arguments.map { strdup($0) } + [nil]
    defer { strings.forEach { free($0) } }
    var cost = measured_cost()
    let error = measure_program(&strings, &cost)
    guard error == 0 else {
      throw Fault.measurement("\(arguments[0]): \(String(cString: strerror(error)))")
    }
    guard cost.status == 0 else { exit(cost.status) }
    let text = try JSONEncoder().encode(
      Cost(
        seconds: cost.seconds, processorSeconds: cost.processor_seconds,
        peak: Double(cost.peak_bytes) / 1e6))
    Console.show("\n" + String(decoding: text, as: UTF8.self))
  }
}
