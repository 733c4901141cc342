import Bitext
package import Checking

extension CheckedFile {
  /// Reads a file whose text is to be checked.
  ///
  /// - Parameter file: its path and bytes.
  /// - Throws: `InputError` for a file that is no text.
  package init(reading file: DocumentInput.File) throws {
    let source = try SourceText(path: file.path, bytes: file.bytes)
    self.init(
      file: source.file, bytes: source.bytes,
      comments: file.isPlainText ? [] : MarkdownComments.all(in: source))
  }
}

/// Comments of a Markdown text; what stands in code is none, and neither is what nothing closes.
private enum MarkdownComments {
  static func all(in source: SourceText) -> [CheckedFile.Comment] {
    if !saysSomethingToUs(source.bytes) { return [] }
    let text = Fragment(lines: source.lines(from: FrontMatterReader(of: source).end))
    return MarkdownBlock.all(in: text, of: source.bytes).flatMap {
      block -> [CheckedFile.Comment] in
      if case .code = block.kind { return [] }
      return comments(in: block, of: source)
    }
  }

  /// Most files do not, and need not be parsed for that.
  private static func saysSomethingToUs(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      bytes.indices.contains {
        bytes[$0] == UInt8(ascii: "a") && bytes[$0...].starts(with: CommentMarker.ours.utf8)
      }
    }
  }

  private static func comments(
    in block: MarkdownBlock, of source: SourceText
  ) -> [CheckedFile.Comment] {
    var isClosed = true
    return HTMLParts.split(block.lines, in: source.bytes).compactMap { part in
      if case .unclosedComment = part { isClosed = false }
      guard case .comment(let content) = part, isClosed, let first = content.lines.first,
        let last = content.lines.last
      else { return nil }
      return CheckedFile.Comment(
        bytes: first.lowerBound - 4..<last.upperBound + 3,
        text: String(decoding: content.text(in: source.bytes).dropLast(), as: UTF8.self))
    }
  }
}
