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
  private let source: [[Int]]
  private let target: [[Int]]
  private let weights: [Double]

  /// What an anchor that one side lacks costs: translators drop numbers and names now and then.
  private static let unmatched = -0.4

  /// What a shared anchor is worth at most, in nats.
  private static let best = 3.0

  init(_ task: AlignmentTask) {
    var ids: [Anchor: Int] = [:]
    func identify(_ anchors: Set<Anchor>) -> [Int] {
      anchors.map { anchor in
        if let id = ids[anchor] { return id }
        ids[anchor] = ids.count
        return ids.count - 1
      }.sorted()
    }
    let finder = AnchorFinder(task.glossary)
    let sourceAnchors = task.source.map { finder.anchors(in: $0.text, terms: \.source) }
    let targetAnchors = task.target.map { finder.anchors(in: $0.text, terms: \.target) }
    // A word of the source is an anchor only where the target has it too.
    let shared = Set(sourceAnchors.joined()).intersection(targetAnchors.joined())
    source = sourceAnchors.map { identify($0.intersection(shared)) }
    target = targetAnchors.map { identify($0.intersection(shared)) }
    var counts = [Double](repeating: 0, count: ids.count)
    for id in (source + target).joined() { counts[id] += 1 }
    let total = Double(task.source.count + task.target.count)
    weights = counts.map { min((total / $0).naturalLogarithm + 0.5, AnchorIndex.best) }
  }

  func price(_ sources: Range<Int>, _ targets: Range<Int>) -> Double {
    let left = Set(source[sources].joined())
    let right = Set(target[targets].joined())
    if left.isEmpty && right.isEmpty { return 0 }
    let matched = left.intersection(right).sorted().reduce(0) { $0 + weights[$1] }
    return matched + AnchorIndex.unmatched * Double(left.symmetricDifference(right).count)
  }
}

private enum Anchor: Hashable {
  case number(Double)
  case word(String)
  case concept(Int)
}

private struct AnchorFinder {
  let concepts: [Concept]

  init(_ glossary: Glossary) { concepts = glossary.concepts }

  func anchors(in text: String, terms: KeyPath<Concept, [String]>) -> Set<Anchor> {
    let folded = text.lowercased()
    var anchors = Set(text.numberValues().map(Anchor.number))
    for word in folded.split(whereSeparator: { !($0.isASCII && $0.isLetter) }) where word.count > 1 {
      anchors.insert(.word(String(word)))
    }
    for (index, concept) in concepts.enumerated()
    where concept[keyPath: terms].contains(where: { folded.contains($0.lowercased()) }) {
      anchors.insert(.concept(index))
    }
    return anchors
  }
}
