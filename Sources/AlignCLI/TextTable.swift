import Segmentation

/// Rows of cells in columns, as wide as a terminal shows them.
struct TextTable {
  struct Cell {
    let text: String
    var style: Terminal.Style?

    init(_ text: String, _ style: Terminal.Style? = nil) {
      self.text = text.displayable
      self.style = style
    }
  }

  let rows: [[Cell]]

  private static let gap = 2  // columns of a terminal
  private static let narrowest = 12

  /// The table.
  ///
  /// - Parameter width: columns of the terminal, to which cells are wrapped; nil where a row must stay
  ///   on one line.
  /// - Returns: lines with their ends.
  func text(width: Int?) -> String {
    let widths = widths(fitting: width)
    return rows.map { row in
      let cells = row.enumerated().map { lines(of: $1, width == nil ? nil : widths[$0]) }
      let height = cells.map(\.count).max() ?? 0
      return (0..<height).map { line in
        let parts = cells.enumerated().map { column, lines in
          padded(
            line < lines.count ? lines[line] : "", row[column].style,
            to: column + 1 < row.count ? widths[column] + TextTable.gap : 0)
        }
        return parts.joined().trimmedEnd + "\n"
      }.joined()
    }.joined()
  }

  /// As wide as the cells; where that is too much, the widest columns give way.
  private func widths(fitting width: Int?) -> [Int] {
    let count = rows.map(\.count).max() ?? 0
    var widths = (0..<count).map { column in
      rows.map { $0.count > column ? $0[column].text.displayWidth : 0 }.max() ?? 0
    }
    guard let width else { return widths }
    while widths.reduce(0, +) + TextTable.gap * (count - 1) > width,
      let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > TextTable.narrowest
    {
      widths[widest] -= 1
    }
    return widths
  }

  private func lines(of cell: Cell, _ width: Int?) -> [String] {
    width.map { cell.text.wrapped(to: $0) } ?? [cell.text]
  }

  private func padded(_ text: String, _ style: Terminal.Style?, to width: Int) -> String {
    let space = String(repeating: " ", count: max(0, width - text.displayWidth))
    if text.isEmpty { return space }
    return (style.map { Terminal.styled(text, $0) } ?? text) + space
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    String(prefix(upTo: lastIndex { $0 != " " }.map(index(after:)) ?? startIndex))
  }
}
