import Bitext

/// The contents of the codes of a unit, each once: XLIFF 2 writes them before the texts.
struct OriginalData {
  private(set) var contents: [String] = []

  /// By bytes: texts that are canonically equal are two contents.
  private var indices: [[UInt8]: Int] = [:]

  init(_ texts: [XLIFF2Text]) {
    for text in texts {
      for (index, code) in text.text.codes.enumerated() {
        let partner = text.codes.partners[index].map { text.text.codes[$0].content } ?? ""
        // Both contents of a pair are there, or none.
        if !code.content.isEmpty || !partner.isEmpty { add(code.content) }
      }
    }
  }

  private mutating func add(_ content: String) {
    let bytes = Array(content.utf8)
    guard indices[bytes] == nil else { return }
    indices[bytes] = contents.count
    contents.append(content)
  }

  static func id(_ index: Int) -> String { "d\(index + 1)" }

  /// The name of a content; nil for an empty one.
  func id(of content: String) -> String? {
    content.isEmpty ? nil : index(of: content).map(OriginalData.id)
  }

  /// The names of the contents of an opening code and its closing one; nil where both are empty.
  func ids(of start: String, _ end: String) -> (start: String, end: String)? {
    guard !start.isEmpty || !end.isEmpty, let first = index(of: start), let last = index(of: end)
    else { return nil }
    return (OriginalData.id(first), OriginalData.id(last))
  }

  private func index(of content: String) -> Int? { indices[Array(content.utf8)] }
}
