import Bitext
import Formats
import Foundation

/// What somebody asks to check: documents, and files of pairs.
struct CheckPaths {
  private(set) var seeds: [Seed] = []

  /// Paths of tables and memories, sorted.
  private(set) var bitexts: [String] = []
  private(set) var errors: [InputError] = []

  /// - Parameters:
  ///   - paths: files and folders; a folder that holds no document stands for its bitext files.
  ///   - configuration: what tells documents apart.
  init(_ paths: [String], _ configuration: Configuration) {
    for path in paths.map(CheckPaths.relative) {
      if Disk.isFolder(path) {
        addFolder(path, configuration)
      } else if CheckPaths.isBitext(path), Disk.exists(path) {
        bitexts.append(path)
      } else {
        add(Project.find([path], configuration))
      }
    }
    var seen: Set<[String]> = []
    seeds = SeedNames.unique(seeds.filter { seen.insert($0.paths.all).inserted })
    bitexts = bitexts.filter { seen.insert([$0]).inserted }
  }

  /// A path from the folder that we are in, where it lies below: settings for files and baselines
  /// name it so.
  private static func relative(_ path: String) -> String {
    let here = FileManager.default.currentDirectoryPath + "/"
    return path.hasPrefix(here) && path.count > here.count
      ? String(path.dropFirst(here.count)) : path
  }

  private mutating func addFolder(_ path: String, _ configuration: Configuration) {
    let found = Project.find([path], configuration)
    let tables = found.seeds.isEmpty ? CheckPaths.bitexts(in: path) : []
    if tables.isEmpty { add(found) }
    bitexts += tables
  }

  private mutating func add(_ found: (seeds: [Seed], errors: [InputError])) {
    seeds += found.seeds
    errors += found.errors
  }

  private static func isBitext(_ path: String) -> Bool {
    CorpusFormat.extensions.contains((path as NSString).pathExtension.lowercased())
  }

  /// The tables of a folder, and the memories that no table of the same name stands beside.
  private static func bitexts(in folder: String) -> [String] {
    let names = ((try? Disk.names(in: folder)) ?? []).filter(isBitext)
    return names.filter { name in
      let table = (name as NSString).deletingPathExtension + ".tsv"
      return name == table || !names.contains(table)
    }.map { (folder as NSString).appendingPathComponent($0) }
  }
}
