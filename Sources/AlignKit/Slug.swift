import Foundation

/// File names made of the names of documents.
enum Slug {
  /// Longer names are cut: file systems allow 255 bytes, and endings are added.
  private static let longest = 180  // bytes

  /// A name without what file systems or shells take amiss, made of a document's path inside its
  /// folder. Letters of every script stay; the parts of the path are joined by full stops.
  static func of(_ path: String) -> String {
    let parts = path.precomposedStringWithCanonicalMapping.split(separator: "/")
      .filter { $0 != "." && $0 != ".." }.map(part)
    var name = parts.filter { !$0.isEmpty }.joined(separator: ".")
    while name.utf8.count > longest { name.removeLast() }
    if name.isEmpty { return "document" }
    return reserved.contains(name.lowercased()) ? name + "-1" : name
  }

  private static let reserved: Set<String> = ["manifest", "con", "nul", "aux", "prn"]

  private static func part(_ text: Substring) -> String {
    var name = ""
    for character in text {
      if character.isLetter || character.isNumber || "_-.".contains(character) {
        name.append(character)
      } else if name.last != "-" {
        name.append("-")
      }
    }
    return name.trimmingCharacters(in: CharacterSet(charactersIn: "-. "))
  }
}
