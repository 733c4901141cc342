import Bitext

/// The containers that hold the other language; one in the visible language is a note.
struct Originals {
  let visible: Side

  /// The numbers of the containers.
  let numbers: Set<Int>
  private let number: (Element.Container) -> Int?

  /// - Parameters:
  ///   - reading: a file.
  ///   - languages: the two that it is written in.
  ///   - number: the number of a container of the kind that originals stand in, else nil.
  init(
    _ reading: Reading, _ languages: LanguagePair, number: @escaping (Element.Container) -> Int?
  ) {
    let visible = reading.visibleSide(languages)
    var blocks: [Int: [Block]] = [:]
    for element in reading.elements {
      if let number = number(element.container) {
        blocks[number, default: []].append(element.block)
      }
    }
    self.visible = visible
    self.number = number
    numbers = Set(blocks.filter { !languages.isNote($0.value, visible: visible) }.keys)
  }

  /// How much text they hold.
  func amount(in reading: Reading) -> Int {
    reading.elements.filter { contains($0.container) }.reduce(0) { $0 + $1.block.letters.total }
  }

  func contains(_ container: Element.Container) -> Bool {
    number(container).map(numbers.contains) ?? false
  }
}

extension Element.Container {
  var detailsNumber: Int? { if case .details(let number) = self { number } else { nil } }
  var commentNumber: Int? { if case .comment(let number) = self { number } else { nil } }
}
