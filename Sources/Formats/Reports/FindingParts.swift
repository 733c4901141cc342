import Bitext
import Checking

/// What formats say about a finding.
extension Finding {
  /// `path:line:column` with the column in scalars, which only a line that is known has.
  var placeText: String {
    let column = excerpt.map { ":\($0.scalars.start)" } ?? ""
    return "\(place.shownPath):\(place.line)\(column)"
  }

  /// The suggestion, where the message does not name it.
  var untoldSuggestion: String? {
    observation.suggestion.flatMap { observation.message.contains($0) ? nil : $0 }
  }

  /// The bytes to put in place of the match's; nil where the match goes on behind the line, since
  /// columns of the line can not say where it ends.
  var replacementOnLine: String? {
    excerpt?.match.count == place.bytes.count ? observation.replacement : nil
  }

  /// The sentences in both languages with the tags of these, where there is a source; without one
  /// that stands in a line that is shown.
  func sentences(
    _ languages: LanguagePair, besides line: String
  ) -> [(language: String, text: String)] {
    guard let source = observation.source else { return [] }
    let target = observation.target.map { [(languages.target.tag, $0)] } ?? []
    return ([(languages.source.tag, source)] + target).filter { !line.contains($1) }
  }
}

extension Location {
  /// The path as lines of text begin with it; one that would be a command is told to be a path.
  var shownPath: String {
    let path = path.onOneLine
    return path.drop { $0.isWhitespace }.hasPrefix("::") ? "./" + path : path
  }
}

extension Excerpt {
  /// Whether there is nothing to see on the line.
  var isBlank: Bool { line.allSatisfy(\.isWhitespace) }
}
