import Bitext
import Terminology

extension Rule {
  /// A term is annotated, but it stands in the text before that.
  ///
  /// Headings do not count.
  ///
  /// - Fires: `资本支出翻番。去年的**资本支出**（Capex）不高。`
  /// - Silent: `**资本支出**（Capex）翻番。去年的资本支出不高。`
  static let firstMentionLate = Rule("term/first-mention-late", level: .info) { document in
    guard document.kind == .document else { return [] }
    var places: [Int: Location] = [:]
    for annotated in document.annotations {
      guard let concept = document.concept(of: annotated.annotation), places[concept] == nil,
        !annotated.text.block.isHeading
      else { continue }
      places[concept] = annotated.annotation.location
    }
    return document.firstMentions.compactMap { mention in
      guard let place = places[mention.concept], mention.place.path == place.path,
        mention.place.bytes.upperBound <= place.bytes.lowerBound
      else { return nil }
      var seen = document.observation(
        of: mention, "\(mention.text) is annotated only in line \(place.line)")
      seen.related = [Observation.Related(place: place, text: mention.text)]
      return seen
    }
  }
}

extension CheckedDocument {
  /// The first mention of each concept in body text, by an accepted term of the target.
  var firstMentions: [Mention] {
    var seen: Set<Int> = []
    return target.filter { !$0.block.isHeading }.flatMap(\.mentions).filter { mention in
      mention.side == .target && mention.isMeant && mention.term.status.isAccepted
        && seen.insert(mention.concept).inserted
    }
  }
}
