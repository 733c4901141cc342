import Foundation

// Run by `make bench` and `make quality`. Exit codes: 0 all is well, 1 the quality fell, 2 a
// measurement could not be made, 64 wrong usage.

func end(_ message: String, status: Int32) -> Never {
  Console.warn(message)
  exit(status)
}

do {
  try Command(Array(CommandLine.arguments.dropFirst())).run()
} catch let fault as Fault {
  end(fault.description, status: fault.status)
} catch {
  end("\(error)", status: 2)
}
