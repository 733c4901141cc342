/// A pattern for paths: `seeds/**/*.zh.md`.
///
/// `*` stands for any characters of a name and `?` for one; `**` stands for any folders, also for
/// none. A pattern that ends with `/` means all that lies in the folder.
package struct PathPattern: Sendable, Equatable {
  package let text: String
  private let names: [[Character]]

  package init(_ text: String) {
    self.text = text
    names = PathPattern.names(of: text.hasSuffix("/") ? text + "**" : text)
  }

  /// Whether a path from the folder that the pattern starts from is as the pattern says.
  package func matches(_ path: String) -> Bool {
    Wildcard.matches(
      names, PathPattern.names(of: path), isStar: { $0 == ["*", "*"] },
      isSame: { pattern, name in
        Wildcard.matches(
          pattern, name, isStar: { $0 == "*" }, isSame: { $0 == "?" || $0 == $1 })
      })
  }

  private static func names(of path: String) -> [[Character]] {
    path.split(separator: "/").filter { $0 != "." }.map(Array.init)
  }
}

private enum Wildcard {
  /// Whether elements are as a pattern says, of which some elements stand for any run.
  ///
  /// Only the last star that was met is ever tried again, so the time is at most the product of both
  /// lengths.
  static func matches<Part, Element>(
    _ pattern: [Part], _ elements: [Element], isStar: (Part) -> Bool,
    isSame: (Part, Element) -> Bool
  ) -> Bool {
    var (part, element) = (0, 0)
    var retry: (part: Int, element: Int)?
    while element < elements.count {
      if part < pattern.count, isStar(pattern[part]) {
        retry = (part + 1, element)
        part += 1
      } else if part < pattern.count, isSame(pattern[part], elements[element]) {
        part += 1
        element += 1
      } else if let last = retry {
        retry = (last.part, last.element + 1)
        part = last.part
        element = last.element + 1
      } else {
        return false
      }
    }
    return pattern[part...].allSatisfy(isStar)
  }
}
