package import Bitext
import Formats
import Foundation

/// A document on disk: the name of its corpus files, and where it lies.
package struct Seed: Sendable, Equatable {
  /// How a document was given.
  package enum Origin: Sendable {
    case file
    case folder
  }

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

  /// The name before it was made safe; it tells apart documents whose safe names are the same.
  let fullName: String
  let origin: Origin

  init(fullName: String, paths: Paths, origin: Origin) {
    self.init(name: Slug.of(fullName), fullName: fullName, paths: paths, origin: origin)
  }

  private init(name: String, fullName: String, paths: Paths, origin: Origin) {
    self.name = name
    self.fullName = fullName
    self.paths = paths
    self.origin = origin
  }

  /// The document that an entry of a manifest was made from.
  init(_ entry: Manifest.Entry, in corpus: String) {
    let paths = entry.inputs.map { input in
      input.location.map { RelativePath.standardised("\(corpus)/\($0)") } ?? input.path
    }
    self.init(
      name: entry.name, fullName: entry.name,
      paths: paths.count == 2
        ? .paired(source: paths[0], target: paths[1]) : .bilingual(paths.first ?? ""),
      origin: .file)
  }

  func named(_ name: String) -> Seed {
    Seed(name: name, fullName: fullName, paths: paths, origin: origin)
  }
}

/// Finds the documents in folders.
package enum SeedFiles {
  /// - Parameters:
  ///   - arguments: files and folders, as given.
  ///   - languages: what tells `x.zh.md` and `x.en.md` apart.
  ///   - pairing: whether such files are one document.
  /// - Returns: documents sorted by name, and an error for each argument that names nothing.
  package static func find(
    _ arguments: [String], languages: LanguagePair, pairing: Pairing = .byName
  ) -> (seeds: [Seed], errors: [InputError]) {
    var seeds: [Seed] = []
    var errors: [InputError] = []
    for argument in arguments {
      let path = standardised(argument)
      if Disk.isFolder(path) {
        var problems: [InputError] = []
        let files = filesInFolder(path, errors: &problems)
        seeds += pair(files, in: path, languages, pairing)
        if files.isEmpty, problems.isEmpty {
          problems.append(InputError(path: argument, reason: "holds no Markdown or text file"))
        }
        errors += problems
      } else if holdsUnits(path) {
        errors.append(
          InputError(path: argument, reason: "holds units and no document; `align import` takes it"))
      } else if Disk.exists(path) {
        seeds.append(seed(ofFile: path, languages, pairing))
      } else {
        errors.append(InputError(path: argument, reason: "there is no such file or folder"))
      }
    }
    return (SeedNames.unique(seeds), errors)
  }

  private static func holdsUnits(_ path: String) -> Bool {
    CorpusFormat.extensions.contains((path as NSString).pathExtension.lowercased())
      && Disk.exists(path)
  }

  /// Whether two files may be one document.
  package enum Pairing: Sendable {
    case byName
    case never
  }

  /// A document given as one file: with its other half, if its name says that it has one.
  private static func seed(
    ofFile path: String, _ languages: LanguagePair, _ pairing: Pairing
  ) -> Seed {
    let swapped = LanguagePair(source: languages.target, target: languages.source)
    let pairs =
      TaggedPath.counterparts(of: path, languages).map { (source: $0, target: path) }
      + TaggedPath.counterparts(of: path, swapped).filter {
        TaggedPath.counterparts(of: $0, languages).contains(path)
      }.map { (source: path, target: $0) }
    if pairing == .byName,
      let pair = pairs.first(where: { Disk.exists($0.source) && Disk.exists($0.target) })
    {
      let name = (TaggedPath.untagged(pair.target, languages) as NSString).lastPathComponent
      return Seed(
        fullName: name, paths: .paired(source: pair.source, target: pair.target), origin: .file)
    }
    let name = ((path as NSString).lastPathComponent as NSString).deletingPathExtension
    return Seed(fullName: name, paths: .bilingual(path), origin: .file)
  }

  private static func standardised(_ path: String) -> String {
    var path = path
    while path.hasPrefix("./"), path.count > 2 {
      path = String(path.dropFirst(2).drop { $0 == "/" })
    }
    while path.count > 1, path.hasSuffix("/") { path = String(path.dropLast()) }
    return path
  }

  /// Documents by their endings, sorted; hidden files and links to folders are passed over.
  private static func filesInFolder(_ folder: String, errors: inout [InputError]) -> [String] {
    let names: [String]
    do {
      names = try Disk.names(in: folder)
    } catch {
      errors.append(InputError(path: folder, reason: "can not be read"))
      return []
    }
    var files: [String] = []
    for name in names where !name.hasPrefix(".") {
      let path = folder == "." ? name : folder + "/" + name
      let suffix = (name as NSString).pathExtension.lowercased()
      if Disk.isFolder(path) {
        if !Disk.isLink(path) { files += filesInFolder(path, errors: &errors) }
      } else if DocumentInput.markdownExtensions.contains(suffix)
        || DocumentInput.plainTextExtensions.contains(suffix)
      {
        files.append(path)
      }
    }
    return files
  }

  private static func pair(
    _ files: [String], in folder: String, _ languages: LanguagePair, _ pairing: Pairing
  ) -> [Seed] {
    let all = pairing == .byName ? Set(files) : []
    var taken: Set<String> = []
    var seeds: [Seed] = []
    for path in files {
      let other = TaggedPath.counterparts(of: path, languages).first(where: all.contains)
      guard let other, !taken.contains(path), !taken.contains(other) else { continue }
      taken.formUnion([path, other])
      seeds.append(
        Seed(
          fullName: relative(TaggedPath.untagged(path, languages), to: folder),
          paths: .paired(source: other, target: path), origin: .folder))
    }
    for path in files where !taken.contains(path) {
      let name = relative((path as NSString).deletingPathExtension, to: folder)
      seeds.append(Seed(fullName: name, paths: .bilingual(path), origin: .folder))
    }
    return seeds
  }

  private static func relative(_ path: String, to folder: String) -> String {
    path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : path
  }
}
