import Bitext
import Foundation
import XLSXSystem

/// A workbook with one sheet of texts, whose rows go to a temporary file one after the other.
final class XLSXBook {
  // A class because its end removes the file.
  enum Fault: Error {
    /// A text is too long for the cell of a column.
    case longText(column: Int)
    case manyRows
    case other(String)
  }

  /// What Excel allows (ECMA-376 has no such limits).
  private static let rowLimit: lxw_row_t = 1_048_576
  private static let textLimit = 32_767

  /// 2000-01-01, so that the same corpus gives the same bytes.
  private static let date: time_t = 946_684_800

  private let path: String
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let wrapped: UnsafeMutablePointer<lxw_format>?
  private var rowCount: lxw_row_t = 0
  private var columnCount: lxw_col_t = 0
  private var isOpen = true
  private var isThere = true

  init() throws {
    path = try XLSXBook.temporaryFile()
    var options = lxw_workbook_options()
    options.constant_memory = 1
    guard let book = workbook_new_opt(path, &options),
      let sheet = workbook_add_worksheet(book, "corpus")
    else { throw InputError(path: path, reason: "can not be written") }
    self.book = book
    self.sheet = sheet
    wrapped = workbook_add_format(book)
    format_set_text_wrap(wrapped)
    format_set_align(wrapped, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    var properties = lxw_doc_properties()
    properties.created = XLSXBook.date
    workbook_set_properties(book, &properties)
    worksheet_freeze_panes(sheet, 1, 0)
  }

  deinit {
    if isOpen { lxw_workbook_free(book) }
    if isThere { unlink(path) }
  }

  private static func temporaryFile() throws -> String {
    let folder = FileManager.default.temporaryDirectory.path
    var name = Array("\(folder)/align-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else {
      throw InputError(path: folder, reason: "no temporary file can be made in it")
    }
    close(descriptor)
    return String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// - Parameters:
  ///   - width: in characters.
  ///   - column: its place, from 0.
  func setWidth(_ width: Double, of column: Int) {
    let column = lxw_col_t(column)
    worksheet_set_column(sheet, column, column, width, wrapped)
  }

  /// Writes the next row; an empty text is an empty cell.
  ///
  /// - Throws: `Fault`.
  func append(_ cells: [String]) throws {
    guard rowCount < XLSXBook.rowLimit else { throw Fault.manyRows }
    for (column, cell) in cells.enumerated() where !cell.isEmpty {
      let text = XLSXText.escaped(cell)
      guard cell.utf16.count <= XLSXBook.textLimit, text.utf16.count <= XLSXBook.textLimit else {
        throw Fault.longText(column: column)
      }
      let error = worksheet_write_string(sheet, rowCount, lxw_col_t(column), text, wrapped)
      guard error == LXW_NO_ERROR else { throw Fault.other(XLSXBook.reason(error)) }
    }
    rowCount += 1
    columnCount = lxw_col_t(cells.count)
  }

  /// The bytes of the workbook.
  ///
  /// - Throws: `InputError` where the temporary file can not be written.
  func finished() throws -> BytePieces {
    worksheet_autofilter(sheet, 0, 0, max(rowCount, 1) - 1, max(columnCount, 1) - 1)
    isOpen = false
    let error = workbook_close(book)
    guard error == LXW_NO_ERROR else {
      throw InputError(path: path, reason: "can not be written: \(XLSXBook.reason(error))")
    }
    let pieces = try BytePieces(path: path)
    // Who ends the program early leaves no file.
    unlink(path)
    isThere = false
    return pieces
  }

  private static func reason(_ error: lxw_error) -> String {
    lxw_strerror(error).map { String(cString: $0) } ?? "error \(error.rawValue)"
  }
}
