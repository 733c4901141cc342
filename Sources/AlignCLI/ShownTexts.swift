import Bitext
import Formats

/// The texts of a document's units as people read them: where a unit passes over a sentence of the
/// document stands `[…]`.
struct ShownTexts {
  private let source: Side
  private let target: Side

  init(_ document: AlignedDocument) {
    let languages = document.document.languages
    source = Side(document.units.flatMap(\.source), languages.source)
    target = Side(document.units.flatMap(\.target), languages.target)
  }

  func source(_ unit: TranslationUnit) -> String { source.text(unit.source) }
  func target(_ unit: TranslationUnit) -> String { target.text(unit.target) }

  private struct Side {
    private let language: Language

    /// The number of each segment of the document, by its file and its first byte.
    private let numbers: [String: [Int: Int]]

    init(_ segments: [Segment], _ language: Language) {
      self.language = language
      numbers = Dictionary(grouping: segments.map(\.location), by: \.path).mapValues { places in
        let starts = places.map(\.bytes.lowerBound).sorted().enumerated()
        return Dictionary(starts.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
      }
    }

    func text(_ segments: [Segment]) -> String {
      var runs: [[Segment]] = []
      for segment in segments {
        if let last = runs.last?.last, passesOver(last, segment) == false {
          runs[runs.count - 1].append(segment)
        } else {
          runs.append([segment])
        }
      }
      return runs.map { $0.joinedText(language) }.joined(separator: " […] ")
    }

    /// Whether a segment of the document stands between two.
    private func passesOver(_ first: Segment, _ second: Segment) -> Bool {
      guard let from = number(first), let to = number(second) else { return false }
      return first.location.path == second.location.path && to > from + 1
    }

    private func number(_ segment: Segment) -> Int? {
      numbers[segment.location.path]?[segment.location.bytes.lowerBound]
    }
  }
}
