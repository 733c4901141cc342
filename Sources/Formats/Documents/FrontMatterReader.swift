import Bitext
import Yams

/// Reads the YAML above a text. Only a `---` on line 1 opens it; any other is a thematic break.
struct FrontMatterReader {
  let frontMatter: FrontMatter

  /// The keys of the mapping: a comment with some of them is the front matter of the original.
  let keys: Set<String>

  /// The bytes of the YAML; nil where there is none.
  let yaml: Range<Int>?

  /// Where the text begins.
  let end: Int

  /// What is wrong with the YAML, if anything; the text below is read all the same.
  let problem: Notice?

  init(of source: SourceText) {
    guard let (yaml, end) = FrontMatterReader.yaml(in: source) else {
      self.init(frontMatter: FrontMatter(), keys: [], yaml: nil, end: source.start, problem: nil)
      return
    }
    do {
      guard let mapping = try Yams.compose(yaml: source.string(yaml))?.mapping else {
        self.init(
          frontMatter: FrontMatter(), keys: [], yaml: nil, end: yaml.isEmpty ? end : source.start,
          problem: nil)
        return
      }
      self.init(
        frontMatter: FrontMatterReader.frontMatter(mapping),
        keys: Set(mapping.keys.compactMap(\.string)), yaml: yaml, end: end, problem: nil)
    } catch {
      self.init(
        frontMatter: FrontMatter(), keys: [], yaml: yaml, end: end,
        problem: FrontMatterReader.problem(error, in: source.file.path))
    }
  }

  private init(
    frontMatter: FrontMatter, keys: Set<String>, yaml: Range<Int>?, end: Int, problem: Notice?
  ) {
    self.yaml = yaml
    self.frontMatter = frontMatter
    self.keys = keys
    self.end = end
    self.problem = problem
  }

  private static let nameKeys = ["people", "companies_orgs", "products_models"]

  private static func frontMatter(_ mapping: Node.Mapping) -> FrontMatter {
    var seen: Set<String> = []
    let names = nameKeys.flatMap { key -> [FrontMatter.Name] in
      guard let value = mapping[Node(key)] else { return [] }
      return (value.sequence.map(Array.init) ?? [value]).compactMap { node in
        guard let text = node.scalar?.string, !text.isEmpty, seen.insert(text).inserted else {
          return nil
        }
        return FrontMatter.Name(text: text, line: node.mark?.line ?? 1)
      }
    }
    func text(_ key: String) -> String? {
      mapping[Node(key)]?.scalar.map(\.string).flatMap { $0.isEmpty ? nil : $0 }
    }
    return FrontMatter(
      title: text("title"), author: text("author"), license: text("license"), names: names)
  }

  private static func yaml(in source: SourceText) -> (Range<Int>, end: Int)? {
    let lines = source.lines(from: source.start)
    if let end = behindTOML(lines, in: source) { return (source.start..<source.start, end) }
    guard let first = lines.first, isMark("---", source.string(first)), lines.count > 1,
      beginsMapping(source.string(lines[1]))
    else { return nil }
    for (index, line) in lines.enumerated().dropFirst() {
      let text = source.string(line)
      guard isMark("---", text) || isMark("...", text) else { continue }
      let end = index + 1 < lines.count ? lines[index + 1].lowerBound : source.bytes.count
      return (first.upperBound..<line.lowerBound, end)
    }
    return nil
  }

  /// Where the text begins behind a front matter in TOML, between lines of `+++`. It is passed over.
  private static func behindTOML(_ lines: [Range<Int>], in source: SourceText) -> Int? {
    guard let first = lines.first, isMark("+++", source.string(first)) else { return nil }
    return lines.dropFirst().first { isMark("+++", source.string($0)) }.map(\.upperBound)
  }

  /// Whether a line may be the first of a front matter: `key: value`, a comment, or the end.
  private static func beginsMapping(_ line: String) -> Bool {
    if line.hasPrefix("#") || isMark("---", line) { return true }
    guard let colon = line.firstIndex(of: ":") else { return false }
    let key = line[..<colon]
    return !key.isEmpty && key.allSatisfy { $0.isLetter || $0.isNumber || "_-. \"'".contains($0) }
  }

  private static func isMark(_ mark: String, _ line: String) -> Bool {
    line.hasPrefix(mark) && line.dropFirst(mark.count).allSatisfy(\.isWhitespace)
  }

  private static func problem(_ error: any Error, in path: String) -> Notice {
    let reason: (Int?, String) =
      switch error as? YamlError {
      case .scanner(_, let text, let mark, _), .parser(_, let text, let mark, _),
        .composer(_, let text, let mark, _):
        (mark.line, text)
      case .duplicatedKeysInMapping(let keys, _):
        (nil, "the key \(keys.map(\.description).sorted().joined(separator: ", ")) stands twice")
      default: (nil, "it can not be read")
      }
    return Notice(
      .frontMatter,
      InputError(
        path: path, line: reason.0,
        reason: "front matter is not valid YAML (\(reason.1)); its names are not read"))
  }
}
