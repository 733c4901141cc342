public import Bitext

/// The bytes of a document: one file that holds both languages, or one file a language.
public struct DocumentInput: Sendable {
  public struct File: Sendable {
    /// The path as messages show it.
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  public enum Content: Sendable {
    case bilingual(File)
    case paired(source: File, target: File)
  }

  public let name: String
  public let content: Content

  public init(name: String, content: Content) {
    self.name = name
    self.content = content
  }

  package static let markdownExtensions: Set<String> = ["md", "markdown", "mdx", "mdown"]
  package static let plainTextExtensions: Set<String> = ["txt", "text"]
}

extension DocumentInput.File {
  /// Whether its name says that it has no markup.
  var isPlainText: Bool {
    let suffix = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return DocumentInput.plainTextExtensions.contains(suffix)
  }
}

extension Document {
  /// - Throws: `InputError` where what was read holds no text in either language.
  private func holdingText() throws -> Document {
    if sections.allSatisfy(\.passages.isEmpty) {
      throw InputError(path: files.last?.path ?? name, reason: "holds no text")
    }
    return self
  }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - input: the bytes of its files.
  ///   - languages: the two languages it is written in.
  ///   - layout: the name of a layout, as `align formats` lists them; nil to find it out.
  /// - Throws: `InputError` for a file that is no text or holds none.
  public init(
    reading input: DocumentInput, languages: LanguagePair, layout: String? = nil
  ) throws {
    switch input.content {
    case .bilingual(let file):
      let reading = try FileReading(file)
      let format =
        layout.flatMap(DocumentFormat.named)
        ?? DocumentFormat.detect(reading.reading, languages)
      let blocks = format.blocks(reading.reading, languages)
      self = try Document(
        name: input.name, files: [reading.reading.file], languages: languages, layout: format.name,
        frontMatter: reading.reading.frontMatter,
        sections: Passages.sections(
          of: reading.reading.headerPassages(languages)
            + Passages.passages(of: blocks, pairing: format.pairing)),
        notices: reading.problems
      ).holdingText()
    case .paired(let source, let target):
      let left = try FileReading(source)
      let right = try FileReading(target)
      self = try Document(
        name: input.name, files: [left.reading.file, right.reading.file], languages: languages,
        layout: DocumentFormat.pairedName,
        frontMatter: right.reading.frontMatter == FrontMatter()
          ? left.reading.frontMatter : right.reading.frontMatter,
        sections: PairedLayout.sections(source: left.reading, target: right.reading),
        notices: left.problems + right.problems
      ).holdingText()
    }
  }
}

/// A file with its blocks and what was wrong in it.
private struct FileReading {
  let reading: Reading
  let problems: [Notice]

  init(_ file: DocumentInput.File) throws {
    let source = try SourceText(path: file.path, bytes: file.bytes)
    if file.isPlainText {
      reading = Reading(
        file: source.file, frontMatter: FrontMatter(),
        elements: PlainTextReader.elements(of: source), header: [])
      problems = []
    } else {
      let above = FrontMatterReader(of: source)
      reading = MarkdownReader.reading(of: source, below: above)
      problems = [above.problem].compactMap(\.self) + reading.problems
    }
    if reading.elements.allSatisfy(\.block.prose.isEmpty),
      !reading.header.contains(where: { $0.place == .commented })
    {
      throw InputError(path: file.path, reason: "holds no text")
    }
  }
}
