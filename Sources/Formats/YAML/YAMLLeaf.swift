/// A text of a YAML file with the keys and numbers that lead to it.
struct YAMLLeaf: Equatable {
  let path: [String]

  /// Nil for an empty list or mapping.
  let text: String?
}

extension YAMLItem {
  /// All texts in order.
  func leaves(_ path: [String] = []) -> [YAMLLeaf] {
    switch content {
    case .text(let text): return [YAMLLeaf(path: path, text: text)]
    case .list(let items):
      if items.isEmpty { return [YAMLLeaf(path: path, text: nil)] }
      return items.enumerated().flatMap { $1.leaves(path + [String($0)]) }
    case .entries(let entries):
      if entries.isEmpty { return [YAMLLeaf(path: path, text: nil)] }
      return entries.flatMap { $0.value.leaves(path + [$0.key]) }
    }
  }
}
