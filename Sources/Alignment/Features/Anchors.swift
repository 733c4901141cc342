import Bitext
import Segmentation
import Terminology

extension Feature {
  /// What both sides must share: numbers of equal value, Latin words that stand in the Chinese,
  /// and the terms of the glossary.
  package static let anchors = Feature(name: "anchors") { task in
    let index = AnchorIndex(task)
    return { sources, targets in
      guard !sources.isEmpty, !targets.isEmpty else { return 0 }
      return index.price(sources, targets)
    }
  }
}

/// The anchors of each segment, as small integers.
private struct AnchorIndex {
  private let source: AnchorLists
  private let target: AnchorLists
  private let weights: [Double]

  /// What an anchor that one side lacks costs: translators drop numbers and names now and then.
  private static let unmatched = -0.4

  /// What a shared anchor is worth at most, in nats.
  private static let best = 3.0

  init(_ task: AlignmentTask) {
    let finder = AnchorFinder(task.glossary)
    let sourceAnchors = task.source.map { finder.anchors(in: $0.text, terms: .source) }
    let targetAnchors = task.target.map { finder.anchors(in: $0.text, terms: .target) }
    // A word of the source is an anchor only where the target has it too.
    let shared = Set(sourceAnchors.joined()).intersection(targetAnchors.joined())
    var ids: [Anchor: Int] = [:]
    for anchor in (sourceAnchors + targetAnchors).joined()
    where shared.contains(anchor) && ids[anchor] == nil {
      ids[anchor] = ids.count
    }
    source = AnchorLists(sourceAnchors.map { $0.compactMap { ids[$0] }.sorted() }, kinds: ids.count)
    target = AnchorLists(targetAnchors.map { $0.compactMap { ids[$0] }.sorted() }, kinds: ids.count)
    let total = Double(task.source.count + task.target.count)
    weights = (0..<ids.count).map { [source, target] id in
      let count = Double(source.count(of: id) + target.count(of: id))
      return min((total / count).naturalLogarithm + 0.5, AnchorIndex.best)
    }
  }

  func price(_ sources: Range<Int>, _ targets: Range<Int>) -> Double {
    var price = 0.0
    source.forEach(in: sources) { id in
      price += target.has(id, in: targets) ? weights[id] : AnchorIndex.unmatched
    }
    target.forEach(in: targets) { id in
      if !source.has(id, in: sources) { price += AnchorIndex.unmatched }
    }
    return price
  }
}

/// The anchors of one side, by segment and by anchor, in flat arrays.
private struct AnchorLists {
  /// The anchors of all segments, one segment after the other.
  private var ids: [Int] = []

  /// For each of them the segment before that has it too, or -1.
  private var previous: [Int] = []

  /// Where each segment begins in the two lists, and the end.
  private var starts: [Int] = [0]

  /// The segments that each anchor stands in, one anchor after the other, ascending.
  private var places: [Int] = []
  private var placeStarts: [Int] = [0]

  init(_ lists: [[Int]], kinds: Int) {
    var places = [[Int]](repeating: [], count: kinds)
    for (segment, anchors) in lists.enumerated() {
      for id in anchors {
        ids.append(id)
        previous.append(places[id].last ?? -1)
        places[id].append(segment)
      }
      starts.append(ids.count)
    }
    for list in places {
      self.places += list
      placeStarts.append(self.places.count)
    }
  }

  /// How many segments an anchor stands in.
  func count(of id: Int) -> Int { placeStarts[id + 1] - placeStarts[id] }

  /// Calls `body` for each anchor of some segments, once.
  func forEach(in segments: Range<Int>, _ body: (Int) -> Void) {
    for index in starts[segments.lowerBound]..<starts[segments.upperBound]
    where previous[index] < segments.lowerBound {
      body(ids[index])
    }
  }

  func has(_ id: Int, in segments: Range<Int>) -> Bool {
    var low = placeStarts[id]
    let end = placeStarts[id + 1]
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < segments.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < end && places[low] < segments.upperBound
  }
}

private enum Anchor: Hashable {
  case number(NumberMention)
  case word(String)
  case concept(Int)
}

private struct AnchorFinder {
  /// The folded forms of each concept.
  private let source: [[[UInt8]]]
  private let target: [[[UInt8]]]

  init(_ glossary: Glossary) {
    func folded(_ forms: [String]) -> [[UInt8]] { forms.map { Array($0.lowercased().utf8) } }
    source = glossary.concepts.map { folded($0.source) }
    target = glossary.concepts.map { folded($0.target) }
  }

  enum Terms {
    case source
    case target
  }

  /// The anchors of a text, in an order that depends on the text alone.
  func anchors(in text: String, terms: Terms) -> [Anchor] {
    let folded = text.lowercased()
    var anchors = text.numbers().map(Anchor.number)
    anchors += folded.utf8.split { !(0x61...0x7A ~= $0) }.filter { $0.count > 1 }
      .map { .word(String(decoding: $0, as: UTF8.self)) }
    let bytes = Array(folded.utf8)
    for (index, forms) in (terms == .source ? source : target).enumerated()
    where forms.contains(where: bytes.holds) {
      anchors.append(.concept(index))
    }
    var seen: Set<Anchor> = []
    return anchors.filter { seen.insert($0).inserted }
  }
}
