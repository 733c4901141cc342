/// Braces: shortcodes of site generators, and the ids of headings.
extension InlineScanner {
  /// `{{< shortcode text="shown" >}}`, `{{% … %}}`, `{% … %}`, and `{#id}` behind a heading.
  mutating func takeBrace() {
    if content.has("{{<", at: offset), let close = find(">}}", from: offset) {
      takeShortcode(to: close + 3)
    } else if content.has("{{%", at: offset), let close = find("%}}", from: offset) {
      takeShortcode(to: close + 3)
    } else if content.has("{%", at: offset), let close = find("%}", from: offset) {
      take(.mark, offset..<close + 2)
    } else if isHeading, content.has("{#", at: offset) || content.has("{.", at: offset),
      content.bytes.last(where: { $0 > 0x20 }) == UInt8(ascii: "}")
    {
      take(.mark, offset..<content.count)
    } else {
      offset += 1
    }
  }

  /// A shortcode is no prose, but its parameter `text` is what a reader sees in its place.
  private mutating func takeShortcode(to end: Int) {
    let starts = [
      content.find(" text=\"", from: offset, within: end - offset),
      content.find("\ntext=\"", from: offset, within: end - offset),
    ]
    guard let text = starts.compactMap(\.self).min(),
      let close = content.bytes[(text + 7)..<end].firstIndex(of: UInt8(ascii: "\""))
    else { return take(.mark, offset..<end) }
    take(.opening, offset..<text + 7)
    offset = close
    take(.closing, close..<end)
  }
}
