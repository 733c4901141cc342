/// Names of which none may be there twice.
struct NamesOnce {
  /// A few names are compared faster than they are hashed.
  private static let few = 16

  private var list: [String] = []
  private var set: Set<String> = []

  /// - Returns: whether the name was not there before.
  mutating func insert(_ name: String) -> Bool {
    if list.count < NamesOnce.few {
      if list.contains(name) { return false }
      list.append(name)
      return true
    }
    if set.isEmpty { set = Set(list) }
    return set.insert(name).inserted
  }
}
