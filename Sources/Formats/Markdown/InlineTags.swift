/// HTML inside a block: tags, comments, and addresses in angle brackets.
extension InlineScanner {
  mutating func takeAngle() {
    if content.has("<!--", at: offset) {
      let end = find("-->", from: offset + 4).map { $0 + 3 } ?? content.count
      take(.mark, offset..<end)
    } else if content.has("<?", at: offset), let end = find("?>", from: offset) {
      take(.mark, offset..<end + 2)
    } else if content.has("<!", at: offset), let end = find(">", from: offset) {
      take(.mark, offset..<end + 1)
    } else if let tag = Tag(at: offset, in: content.bytes, to: content.count), isMarkup(tag) {
      take(tag)
    } else if let close = autolinkEnd() {
      take(.opening, offset..<offset + 1)
      offset = close
      take(.closing, close..<close + 1)
    } else {
      offset += 1
    }
  }

  private mutating func take(_ tag: Tag) {
    switch tag.name {
    case "br": take(.lineBreak, tag.range)
    case "img": takeImage(tag)
    default: take(tag.closes ? .closing : .opening, tag.range)
    }
  }

  /// Of an image only its alternative text is shown.
  private mutating func takeImage(_ tag: Tag) {
    guard let alt = content.find("alt=", from: offset, within: tag.range.count),
      content.has("\"", at: alt + 4) || content.has("'", at: alt + 4),
      let close = content.bytes[(alt + 5)..<tag.range.upperBound]
        .firstIndex(of: content.bytes[alt + 4])
    else { return take(.mark, tag.range) }
    take(.opening, offset..<alt + 5)
    offset = close
    take(.closing, close..<tag.range.upperBound)
  }

  /// Whether a tag is HTML or a component: by its name, its attributes, or its other half. A bare
  /// name in angle brackets is shown as it is: `/<MODE>/` in technical prose is a placeholder.
  private func isMarkup(_ tag: Tag) -> Bool {
    if InlineScanner.names.contains(tag.name) || tag.closes { return true }
    let isBare = tag.range.count == tag.name.utf8.count + 2
    return !isBare || closedNames.contains(tag.name)
  }

  /// Elements that may stand inside a paragraph.
  private static let names: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn",
    "em", "font", "i", "img", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp",
    "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "input",
    "center", "div", "p", "details", "summary", "button", "video", "audio", "nobr", "picture",
    "source", "canvas", "svg", "object", "embed", "iframe", "map", "area", "meter", "output",
    "progress", "select", "option", "textarea", "section", "article", "figure", "figcaption",
  ]

  /// The `>` behind `<https://…` or `<name@host`.
  private func autolinkEnd() -> Int? {
    guard let close = content.find(">", from: offset, within: 2048) else { return nil }
    let target = content.bytes[offset + 1..<close]
    let isPlain = target.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "<") }
    let isLink =
      target.contains(UInt8(ascii: "@")) || content.string(offset + 1..<close).contains("://")
    return isPlain && isLink ? close : nil
  }
}
