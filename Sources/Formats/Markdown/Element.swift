import Bitext

/// A block of a Markdown file and what it stands in: what layouts are told by.
struct Element {
  /// What encloses a block. Numbers tell one comment from the next.
  enum Container: Hashable {
    case flow
    case details(Int)
    case summary(Int)
    case comment(Int)
    case quote(Int)
    case cell(table: Int)
  }

  let block: Block
  let container: Container
}

/// A file as a list of its blocks.
struct Reading {
  let file: SourceFile
  let frontMatter: FrontMatter
  let elements: [Element]
}
