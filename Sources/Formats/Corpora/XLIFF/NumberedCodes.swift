import Bitext

/// The codes of a text with the numbers that they have in a unit.
struct NumberedCodes {
  /// The number of each code, from 1: an opening code and its closing one share it.
  private(set) var numbers: [Int]

  /// For each code the index of the one that it belongs to; nil for none.
  let partners: [Int?]

  /// A code, or an opening code with its closing one; in bytes, since texts that are canonically
  /// equal are two contents.
  private struct Sort: Hashable {
    let kind: InlineCode.Kind
    let type: [UInt8]
    let content: [UInt8]

    /// Nil for a code alone.
    let endContent: [UInt8]?
  }

  init(_ text: CodedText) {
    numbers = text.codes.isEmpty ? [] : text.pairs.map(\.number)
    partners = NumberedCodes.partners(numbers)
  }

  /// The codes of a translation, of which those that the original has too have its numbers.
  init(_ text: CodedText, like original: CodedText) {
    self.init(text)
    guard !text.codes.isEmpty, !original.codes.isEmpty else { return }
    let codes = NumberedCodes(original)
    var free = codes.numbersBySort(in: original)
    var next = (codes.numbers.max() ?? 0) + 1
    var names: [Int: Int] = [:]
    for (index, number) in numbers.enumerated() where names[number] == nil {
      let sort = sort(of: index, in: text)
      if let same = free[sort]?.popLast() {
        names[number] = same
      } else {
        names[number] = next
        next += 1
      }
    }
    numbers = numbers.map { names[$0] ?? $0 }
  }

  private static func partners(_ numbers: [Int]) -> [Int?] {
    var partners: [Int?] = numbers.map { _ in nil }
    var starts: [Int: Int] = [:]
    for (index, number) in numbers.enumerated() {
      guard let start = starts.updateValue(index, forKey: number) else { continue }
      partners[start] = index
      partners[index] = start
    }
    return partners
  }

  private func sort(of index: Int, in text: CodedText) -> Sort {
    let code = text.codes[index]
    return Sort(
      kind: code.kind, type: Array(code.type.utf8), content: Array(code.content.utf8),
      endContent: partners[index].map { Array(text.codes[$0].content.utf8) })
  }

  /// The numbers of the codes of each sort, the first at the end.
  private func numbersBySort(in text: CodedText) -> [Sort: [Int]] {
    var numbersBySort: [Sort: [Int]] = [:]
    for index in numbers.indices.reversed() where (partners[index] ?? index) >= index {
      numbersBySort[sort(of: index, in: text), default: []].append(numbers[index])
    }
    return numbersBySort
  }
}
