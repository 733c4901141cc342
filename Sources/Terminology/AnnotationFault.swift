package import Bitext

/// An annotation whose brackets are wrong.
package struct AnnotationFault: Sendable, Equatable {
  package enum Kind: String, Sendable {
    case open = "the brackets of the annotation are not closed"
    case mixed = "the brackets of the annotation are of two kinds"
    case empty = "the brackets of the annotation are empty"
  }

  package let kind: Kind
  package let term: String
  package let location: Location

  /// The faults of a block, in order.
  package static func find(in block: Block) -> [AnnotationFault] {
    let text = block.prose.text
    guard block.prose.mayHoldAnnotations else { return [] }
    return EmphasisSpan.all(in: block.prose).compactMap { span in
      let term = text.utf8(span.shown)
      let rest = text.utf8Prefix(
        from: span.shown.upperBound, atMost: text.utf8.count - span.shown.upperBound)
      guard term.unicodeScalars.contains(where: { Script($0) == .han }),
        let kind = Kind(of: rest.drop { $0 == " " })
      else { return nil }
      return AnnotationFault(
        kind: kind, term: term,
        location: block.file.location(of: block.prose.place(of: span.shown)))
    }
  }
}

extension AnnotationFault.Kind {
  /// What is wrong with the brackets that a text begins with; nil where it begins with none, or
  /// where they hold no original.
  fileprivate init?(of text: Substring) {
    guard let open = text.first, open == "（" || open == "(" else { return nil }
    let content = text.dropFirst()
    guard let end = content.firstIndex(where: { "（(）)".contains($0) }) else {
      guard content.startsLatin else { return nil }
      self = .open
      return
    }
    let inside = content[..<end]
    if inside.allSatisfy(\.isWhitespace), "）)".contains(content[end]) {
      self = .empty
    } else if inside.startsLatin, content[end] == (open == "（" ? ")" : "）") {
      self = .mixed
    } else {
      return nil
    }
  }
}

extension Substring {
  /// Whether its first letter is Latin.
  fileprivate var startsLatin: Bool {
    unicodeScalars.first { !$0.properties.isWhitespace }.map { Script($0) == .latin } ?? false
  }
}
