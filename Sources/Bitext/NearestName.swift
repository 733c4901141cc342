extension String {
  /// The name with the fewest edits from this one.
  package func nearest(in names: [String]) -> String {
    names.min { distance(to: $0) < distance(to: $1) } ?? ""
  }

  /// The number of characters to insert, delete or replace to get the other (Levenshtein distance).
  package func distance(to other: String) -> Int {
    var previous = Array(0...other.count)
    for (row, character) in self.enumerated() {
      var current = [row + 1]
      for (column, candidate) in other.enumerated() {
        let change = previous[column] + (character == candidate ? 0 : 1)
        current.append(Swift.min(change, previous[column + 1] + 1, current[column] + 1))
      }
      previous = current
    }
    return previous[other.count]
  }
}
