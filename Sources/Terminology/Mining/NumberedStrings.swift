/// Strings and their numbers, in the order in which they are first met.
struct NumberedStrings {
  private(set) var strings: [String] = []
  private var numbers: [String: Int32] = [:]

  /// The number of a string, which is added if it is not there.
  mutating func number(of string: String) -> Int32 {
    if let number = numbers[string] { return number }
    let number = Int32(strings.count)
    numbers[string] = number
    strings.append(string)
    return number
  }

  func find(_ string: String) -> Int32? { numbers[string] }
}
