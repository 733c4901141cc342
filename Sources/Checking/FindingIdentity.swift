import Bitext

/// What makes a finding the same in another version of its file: no line and no column, so that it
/// stays the same when text is put in above it.
package struct FindingIdentity: Sendable, Hashable {
  package let rule: String
  package let path: String

  /// The id of the concept.
  package let concept: String?
  package let match: String

  /// The sentence in the target language, else the line.
  package let sentence: String

  package init(rule: String, path: String, concept: String?, match: String, sentence: String) {
    self.rule = rule
    self.path = path
    self.concept = concept
    self.match = match
    self.sentence = sentence
  }
}

extension Finding {
  package var identity: FindingIdentity {
    FindingIdentity(
      rule: rule, path: place.path, concept: observation.concept, match: observation.match,
      sentence: observation.target ?? excerpt.map { $0.line.withoutOuterSpaces } ?? "")
  }

  /// Whether somebody's decision makes it an error, so that no baseline hides it.
  package var isCertainError: Bool { observation.isDecided && level == .error }
}

extension [Finding] {
  /// The number of each finding among those with its identity, from 1, in the order of the text.
  package var ordinals: [Int] {
    var ordinals = [Int](repeating: 0, count: count)
    var seen: [FindingIdentity: Int] = [:]
    for index in indices.sorted(by: { Finding.precedes(self[$0], self[$1]) }) {
      seen[self[index].identity, default: 0] += 1
      ordinals[index] = seen[self[index].identity] ?? 0
    }
    return ordinals
  }
}

extension String {
  fileprivate var withoutOuterSpaces: String {
    let text = drop(while: \.isWhitespace)
    return String(text.prefix(text.count - text.reversed().prefix(while: \.isWhitespace).count))
  }
}
