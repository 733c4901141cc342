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
    case cell(table: Int, row: Int, column: Int)
  }

  let block: Block
  let container: Container
}

/// A text in a front matter, such as the title.
struct HeaderField {
  enum Place {
    case visible
    /// In a comment that holds the front matter of the original.
    case commented
  }

  let key: String
  let place: Place
  let block: Block
}

/// A file as a list of its blocks.
struct Reading {
  let file: SourceFile
  let frontMatter: FrontMatter
  let elements: [Element]

  /// The texts in the front matter.
  let header: [HeaderField]

  /// What was wrong in the file without keeping it from being read.
  var problems: [Notice] = []
}
