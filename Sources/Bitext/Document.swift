/// A bilingual document: sections whose passages face each other in two languages.
public struct Document: Sendable {
  /// The name that its corpus files bear.
  public let name: String

  /// One file that holds both languages, or the source's file and the target's.
  public let files: [SourceFile]

  public let languages: LanguagePair

  /// The layout it was read by, as `align formats` lists it.
  public let layout: String
  public let frontMatter: FrontMatter
  public let sections: [Section]

  /// What was wrong in the files without keeping them from being read.
  public let notices: [Notice]

  package init(
    name: String, files: [SourceFile], languages: LanguagePair, layout: String,
    frontMatter: FrontMatter, sections: [Section], notices: [Notice] = []
  ) {
    self.name = name
    self.files = files
    self.languages = languages
    self.layout = layout
    self.frontMatter = frontMatter
    self.sections = sections
    self.notices = notices
  }
}

/// What stands under one heading.
public struct Section: Sendable {
  /// The heading as a reader sees it; empty for text before the first heading.
  public let title: String
  public let passages: [Passage]

  package init(title: String, passages: [Passage]) {
    self.title = title
    self.passages = passages
  }
}

/// Blocks of two languages that translate each other: a hard anchor, no bead leaves it.
public struct Passage: Sendable, Equatable {
  public let source: [Block]
  public let target: [Block]

  package init(source: [Block] = [], target: [Block] = []) {
    self.source = source
    self.target = target
  }
}
