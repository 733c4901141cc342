/// Why a run ends early, and with which exit code.
struct Fault: Error, CustomStringConvertible {
  let description: String
  let status: Int32

  static func usage(_ reason: String) -> Fault {
    Fault(description: "\(reason)\n\(Command.usage)", status: 64)
  }

  static func measurement(_ reason: String) -> Fault { Fault(description: reason, status: 2) }

  static func quality(_ reasons: [String]) -> Fault {
    Fault(description: reasons.joined(separator: "\n"), status: 1)
  }
}
