import Bitext
import Foundation

/// Paths that name a language: `x.zh.md`, `x_zh-CN.md`, `zh/x.md`.
enum TaggedPath {
  /// Where the original of a translated file would lie, the likeliest first; none for a path that
  /// does not name the target language.
  static func counterparts(of path: String, _ languages: LanguagePair) -> [String] {
    let (stem, suffix) = split(path)
    let sources = tags(of: languages.source)
    var others: [String] = []
    for tag in tags(of: languages.target) {
      for separator in [".", "-", "_"] where stem.lowercased().hasSuffix(separator + tag) {
        let base = stem.dropLast(tag.count)
        others += sources.map { base + $0 + suffix }
        others.append(base.dropLast() + suffix)
      }
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    for (index, part) in parts.dropLast().enumerated()
    where tags(of: languages.target).contains(part.lowercased()) {
      others += sources.map { tag in
        var parts = parts
        parts[index] = tag
        return parts.joined(separator: "/")
      }
    }
    return others
  }

  /// The path without its ending and its language.
  static func untagged(_ path: String, _ languages: LanguagePair) -> String {
    let (stem, _) = split(path)
    let tags = tags(of: languages.target)
    for tag in tags {
      for separator in [".", "-", "_"] where stem.lowercased().hasSuffix(separator + tag) {
        return String(stem.dropLast(tag.count + 1))
      }
    }
    return stem.split(separator: "/", omittingEmptySubsequences: false)
      .filter { !tags.contains($0.lowercased()) }.joined(separator: "/")
  }

  private static func split(_ path: String) -> (stem: String, suffix: String) {
    let suffix = (path as NSString).pathExtension
    return ((path as NSString).deletingPathExtension, suffix.isEmpty ? "" : "." + suffix)
  }

  /// Tags in use for a language, the longest first.
  private static func tags(of language: Language) -> [String] {
    let own = [language.tag.lowercased(), language.code]
    let others: [String] =
      switch language.code {
      case "zh": ["zh-hans", "zh-cn", "zh_cn", "zh-tw", "zh", "cn", "chs", "chinese"]
      case "en": ["en-us", "en-gb", "en_us", "en", "eng", "english"]
      default: []
      }
    var seen: Set<String> = []
    return (own + others).filter { seen.insert($0).inserted }.sorted { $0.count > $1.count }
  }
}
