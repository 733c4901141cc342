import Bitext

/// The rows of a sheet (ECMA-376, part 1, section 18.3), one after the other.
struct XLSXRows: ~Copyable {
  /// How many bytes the texts of a row may have.
  private static let limit = 1 << 20

  private static let rowLimit = 1_048_576

  /// How many cells a row may have; more than Excel's 16,384 are in no sheet.
  var width = 16_384

  /// The number of the last row, 1-based.
  private(set) var line = 0

  private var xml: XMLReader
  private let path: String
  private let shared: [String]

  /// - Parameters:
  ///   - xml: the sheet.
  ///   - path: the path of the workbook, for messages.
  ///   - shared: the texts that cells name by their numbers.
  init(_ xml: consuming XMLReader, of path: String, shared: [String]) {
    self.xml = xml
    self.path = path
    self.shared = shared
  }

  /// An error in the last row.
  func fault(_ reason: String) -> InputError {
    InputError(path: path, line: max(line, 1), reason: reason)
  }

  /// The cells of the next row that says something, up to the last that does; nil at the end.
  ///
  /// - Throws: `InputError` for a row that is too wide or too long, and for what is no sheet.
  mutating func next() throws -> [String]? {
    while let event = try xml.next() {
      guard case .start(let element) = event, element.name == "row" else { continue }
      let number = element["r"].flatMap { Int($0) } ?? 0
      line = number > line && number <= XLSXRows.rowLimit ? number : line + 1
      let cells = try row()
      if !cells.isEmpty { return cells }
    }
    return nil
  }

  private mutating func row() throws -> [String] {
    var cells: [String] = []
    var column = -1
    var room = XLSXRows.limit
    while case let event? = try xml.next(), !event.isEnd {
      guard case .start(let element) = event else { continue }
      guard element.name == "c" else {
        try xml.skip()
        continue
      }
      column = try place(of: element, behind: column)
      let text = try cell(element)
      room -= text.utf8.count
      guard room >= 0 else { throw fault("the row is too long: at most 1 MiB of text is read") }
      if text.isEmpty { continue }
      guard column < width else {
        throw fault("the row has more cells than the first, which has \(width)")
      }
      cells += Array(repeating: "", count: column - cells.count)
      cells.append(text)
    }
    return cells
  }

  /// The column of a cell from 0: `C7` is in the third.
  private func place(of cell: XMLElement, behind last: Int) throws -> Int {
    let letters = (cell["r"] ?? "").prefix { $0.isASCII && $0.isUppercase }
    guard letters.count <= 3 else { throw fault("the cell '\(letters)' is in no column") }
    let number = letters.unicodeScalars.reduce(0) { $0 * 26 + Int($1.value) - 64 }
    let column = letters.isEmpty ? last + 1 : number - 1
    guard column > last else {
      throw fault("the cell '\(letters)' does not stand behind the one before it")
    }
    return column
  }

  private mutating func cell(_ cell: XMLElement) throws -> String {
    var text = ""
    while case let event? = try xml.next(), !event.isEnd {
      guard case .start(let element) = event else { continue }
      switch element.name {
      case "is": text = try xml.textOfCell()
      case "v": text = try value(xml.textOfElement(), of: cell)
      default: try xml.skip()
      }
    }
    return text
  }

  private func value(_ value: String, of cell: XMLElement) throws -> String {
    guard cell["t"] == "s" else { return XLSXText.restored(value) }
    guard let index = Int(value), shared.indices.contains(index) else {
      throw fault("the cell has no text: there is none with the number '\(value)'")
    }
    return shared[index]
  }
}
