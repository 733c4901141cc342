import Bitext

/// What the comments of a file say that rules shall not find.
///
/// A comment that names several rules is several suppressions, each with its number in the file.
package struct Suppressions: Sendable {
  let file: CheckedFile
  let all: [Suppression]
  private let aliases: ConceptAliases

  /// - Parameters:
  ///   - file: a file with its comments.
  ///   - aliases: ids that comments may still call concepts by.
  package init(in file: CheckedFile, aliases: ConceptAliases) {
    self.file = file
    self.aliases = aliases
    if file.comments.isEmpty {
      all = []
      return
    }
    let lines = SuppressedLines(file)
    all = file.comments.flatMap { comment -> [Suppression] in
      guard let said = SuppressionComment(comment.text) else { return [] }
      let bytes = lines.bytes(of: said.kind, comment.bytes)
      return said.targets.map {
        Suppression(kind: said.kind, target: $0, comment: comment, bytes: bytes)
      }
    }
  }

  /// Whether it holds nothing at all.
  package var isEmpty: Bool { all.isEmpty }

  /// The number of the suppression that keeps an observation from being a finding; nil where none
  /// does. Of several it is that of the line, then that of the block, then that of the file.
  package func number(suppressing observation: Observation, of rule: String) -> Int? {
    if all.isEmpty || observation.place.path != file.file.path { return nil }
    let offset = observation.place.bytes.lowerBound
    let meant = all.indices.filter {
      all[$0].bytes.contains(offset) && means(all[$0].target, observation, rule)
    }
    let ofLine = meant.last { [.line, .nextLine].contains(all[$0].kind) }
    let ofBlock = meant.last { [.start, .end].contains(all[$0].kind) }
    return ofLine ?? ofBlock.flatMap { all[$0].kind == .start ? $0 : nil }
      ?? meant.last { all[$0].kind == .file }
  }

  private func means(
    _ target: SuppressionComment.Target, _ observation: Observation, _ rule: String
  ) -> Bool {
    // Who says nothing about rules does not mean those that look at the comments themselves.
    guard target.rules?.matches(rule) ?? !rule.hasPrefix("suppression/") else { return false }
    guard let term = target.term else { return true }
    return term == observation.match
      || observation.concept.map { aliases.id(of: $0) == aliases.id(of: term) } ?? false
  }
}

/// One rule, or group of rules, that a comment keeps silent.
struct Suppression: Sendable {
  let kind: SuppressionComment.Kind
  let target: SuppressionComment.Target
  let comment: CheckedFile.Comment

  /// Where findings must begin for it to mean them.
  let bytes: Range<Int>
}

/// The bytes that comments speak of. The end of a line belongs to it.
private struct SuppressedLines {
  private let bytes: [UInt8]

  /// Where lines end, the last with the file.
  private let ends: [Int]

  /// The ends of comments, by their starts.
  private let comments: [Int: Int]

  init(_ file: CheckedFile) {
    let bytes = file.bytes
    self.bytes = bytes
    ends = bytes.indices.filter { bytes[$0] == 0x0A || bytes[$0] == 0x0D } + [bytes.count]
    comments = Dictionary(
      file.comments.map { ($0.bytes.lowerBound, $0.bytes.upperBound) },
      uniquingKeysWith: { first, _ in first })
  }

  func bytes(of kind: SuppressionComment.Kind, _ comment: Range<Int>) -> Range<Int> {
    switch kind {
    case .file: return 0..<bytes.count + 1
    case .start, .end: return comment.upperBound..<max(comment.upperBound, bytes.count + 1)
    case .line: return lineStart(of: comment.lowerBound)..<lineEnd(of: comment.lowerBound) + 1
    case .nextLine:
      let end = lineEnd(of: comment.upperBound)
      return end + 1..<nextTextLineEnd(from: end) + 1
    }
  }

  /// The end of the next line that holds more than blanks, marks of quotes and comments: the
  /// original of a block may stand between the block and what is said about it.
  private func nextTextLineEnd(from end: Int) -> Int {
    var offset = end
    while offset < bytes.count {
      if let behind = comments[offset] {
        offset = max(behind, offset + 1)
      } else if bytes[offset] <= 0x20 || bytes[offset] == UInt8(ascii: ">") {
        offset += 1
      } else {
        break
      }
    }
    return lineEnd(of: offset)
  }

  private func lineStart(of offset: Int) -> Int {
    let line = line(of: offset)
    return line > 0 ? ends[line - 1] + 1 : 0
  }

  private func lineEnd(of offset: Int) -> Int { ends[min(line(of: offset), ends.count - 1)] }

  /// How many lines end before an offset.
  private func line(of offset: Int) -> Int {
    var (low, high) = (0, ends.count)
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
