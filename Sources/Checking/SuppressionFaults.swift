import Bitext

/// What is wrong with the comments that suppress findings.
extension Suppressions {
  /// What no rule and no comment is called.
  package var unknown: [Observation] {
    file.comments.flatMap { comment -> [Observation] in
      if let kind = SuppressionComment.misspelledKind(comment.text) {
        let names = SuppressionComment.Kind.allCases.map(\.rawValue)
        return [unknown("comment", kind, in: comment, nearest: kind.nearest(in: names))]
      }
      return (SuppressionComment(comment.text)?.unknown ?? []).map { word in
        let name = String(word.prefix { $0 != "[" })
        return unknown("rule", word, in: comment, nearest: name.nearest(in: RulePattern.names))
      }
    }
  }

  private func unknown(
    _ title: String, _ word: String, in comment: CheckedFile.Comment, nearest: String
  ) -> Observation {
    var seen = Observation(
      place: file.file.location(of: place(of: word, in: comment)), match: word,
      message: "unknown \(title) '\(word)'; did you mean '\(nearest)'?")
    seen.suggestion = nearest
    seen.isDecided = true
    return seen
  }

  private func place(of word: String, in comment: CheckedFile.Comment) -> Range<Int> {
    let length = word.utf8.count
    let start = comment.bytes.dropLast(max(0, length - 1)).first {
      file.bytes[$0..<$0 + length].elementsEqual(word.utf8)
    }
    return start.map { $0..<$0 + length } ?? comment.bytes
  }

  /// Suppressions that suppressed nothing, when all rules have been looked at.
  ///
  /// What comments keep silent about these is left out already.
  ///
  /// - Parameters:
  ///   - used: the numbers of those that suppressed something.
  ///   - rules: rules that were not looked at, so that nothing can be said about suppressions that
  ///     mean no other.
  /// - Returns: an observation for each, in the order of the file.
  package func unused(used: Set<Int>, passingOver rules: Set<String> = []) -> [Observation] {
    let idle = all.indices.filter { !used.contains($0) && isJudged($0, rules) }
    let ofThisRule = all.indices.filter { number in
      all[number].target.rules?.matches(Rule.unusedSuppression.id) ?? false
    }
    var silent: Set<Int> = []
    var found: [Observation] = []
    for number in idle where !ofThisRule.contains(number) {
      let seen = unused(number)
      let other =
        ofThisRule.isEmpty ? nil : self.number(suppressing: seen, of: Rule.unusedSuppression.id)
      if let other { silent.insert(other) } else { found.append(seen) }
    }
    found += idle.filter { ofThisRule.contains($0) && !silent.contains($0) }.map(unused)
    return found.sorted { $0.place.bytes.lowerBound < $1.place.bytes.lowerBound }
  }

  private func isJudged(_ number: Int, _ rules: Set<String>) -> Bool {
    if all[number].kind == .end { return !all[..<number].contains { $0.kind == .start } }
    let meant = Rule.all.filter { all[number].target.rules?.matches($0.id) ?? true }
    return !meant.allSatisfy { rules.contains($0.id) }
  }

  private func unused(_ number: Int) -> Observation {
    let suppression = all[number]
    let isEnd = suppression.kind == .end
    let rules = suppression.target.rules?.description ?? "any rule"
    return Observation(
      place: file.file.location(of: suppression.comment.bytes),
      match: suppression.comment.text.split(whereSeparator: \.isWhitespace).joined(separator: " "),
      message: isEnd ? "nothing is disabled here" : "suppresses nothing of \(rules)")
  }
}
