package import Bitext
import Formats
import Foundation

/// A document on disk: the name of its corpus files, and where it lies.
package struct Seed: Sendable, Equatable {
  package enum Paths: Sendable, Equatable {
    case bilingual(String)
    case paired(source: String, target: String)

    var all: [String] {
      switch self {
      case .bilingual(let path): [path]
      case .paired(let source, let target): [source, target]
      }
    }
  }

  package let name: String
  package let paths: Paths

  package init(name: String, paths: Paths) {
    self.name = name
    self.paths = paths
  }
}

/// Finds the documents in folders.
package enum SeedFiles {
  /// - Parameters:
  ///   - arguments: files and folders, as given.
  ///   - languages: what tells `x.zh.md` and `x.en.md` apart.
  /// - Returns: documents sorted by name, and an error for each argument that names nothing.
  package static func find(
    _ arguments: [String], languages: LanguagePair
  ) -> (seeds: [Seed], errors: [InputError]) {
    var seeds: [Seed] = []
    var errors: [InputError] = []
    for argument in arguments {
      let path = standardised(argument)
      if Disk.isFolder(path) {
        let found = pair(filesInFolder(path), in: path, languages)
        if found.isEmpty {
          errors.append(InputError(path: argument, reason: "holds no Markdown or text file"))
        }
        seeds += found
      } else if Disk.exists(path) {
        seeds += seed(ofFile: path, languages)
      } else {
        errors.append(InputError(path: argument, reason: "there is no such file or folder"))
      }
    }
    return (withUniqueNames(seeds), errors)
  }

  /// A document given as one file: with its other half, if its name says that it has one.
  private static func seed(ofFile path: String, _ languages: LanguagePair) -> [Seed] {
    let folder = (path as NSString).deletingLastPathComponent
    let siblings = filesInFolder(folder.isEmpty ? "." : folder, isDeep: false)
      .map { folder.isEmpty ? ($0 as NSString).lastPathComponent : $0 }
    let pairs = pair(siblings, in: folder, languages)
    if let mate = pairs.first(where: { $0.paths.all.contains(path) }) { return [mate] }
    let name = ((path as NSString).lastPathComponent as NSString).deletingPathExtension
    return [Seed(name: Slug.of(name), paths: .bilingual(path))]
  }

  private static func standardised(_ path: String) -> String {
    var path = path
    while path.hasPrefix("./"), path.count > 2 { path = String(path.dropFirst(2)) }
    while path.count > 1, path.hasSuffix("/") { path = String(path.dropLast()) }
    return path
  }

  /// Documents by their endings, sorted; hidden files and folders are passed over.
  private static func filesInFolder(_ folder: String, isDeep: Bool = true) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().flatMap { name -> [String] in
      let path = folder == "." ? name : folder + "/" + name
      if name.hasPrefix(".") { return [] }
      if Disk.isFolder(path) { return isDeep ? filesInFolder(path) : [] }
      let suffix = (name as NSString).pathExtension.lowercased()
      let isDocument =
        DocumentInput.markdownExtensions.contains(suffix)
        || DocumentInput.plainTextExtensions.contains(suffix)
      return isDocument ? [path] : []
    }
  }

  private static func pair(
    _ files: [String], in folder: String, _ languages: LanguagePair
  ) -> [Seed] {
    let all = Set(files)
    var taken: Set<String> = []
    var seeds: [Seed] = []
    for path in files {
      guard
        let other = TaggedPath.counterparts(of: path, languages).first(where: all.contains)
      else { continue }
      guard !taken.contains(path), !taken.contains(other.self) else { continue }
      taken.formUnion([path, other])
      let name = TaggedPath.untagged(path, languages)
      seeds.append(
        Seed(
          name: Slug.of(relative(name, to: folder)), paths: .paired(source: other, target: path)))
    }
    for path in files where !taken.contains(path) {
      let name = relative((path as NSString).deletingPathExtension, to: folder)
      seeds.append(Seed(name: Slug.of(name), paths: .bilingual(path)))
    }
    return seeds
  }

  private static func relative(_ path: String, to folder: String) -> String {
    path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : path
  }

  /// Two documents that would write the same files get numbers, in the order of their paths.
  private static func withUniqueNames(_ seeds: [Seed]) -> [Seed] {
    var names: Set<String> = []
    var paths: Set<String> = []
    let unique = seeds.compactMap { seed -> Seed? in
      guard paths.insert(seed.paths.all.joined(separator: "\n")).inserted else { return nil }
      var name = seed.name
      var number = 2
      while !names.insert(name.lowercased()).inserted {
        name = "\(seed.name)-\(number)"
        number += 1
      }
      return Seed(name: name, paths: seed.paths)
    }
    return unique.sorted { $0.name < $1.name }
  }
}

/// Paths that name a language: `x.zh.md`, `x_zh-CN.md`, `zh/x.md`.
private enum TaggedPath {
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
