import Bitext
import Formats
import Foundation

/// One translation that a lexicon is learned from.
package enum LessonFile: Sendable {
  /// Two texts with a sentence a line. As many lines on both sides translate each other line by line;
  /// others are aligned first.
  case texts(source: String, target: String)

  /// A table, a translation memory or the like, whose units are pairs.
  case pairs(String)

  /// A catalog of gettext, whose messages are pairs.
  case catalog(String)

  /// A dictionary, whose words and translations are pairs.
  case dictionary(String)

  /// What may be learned from, by its endings.
  package static let formats: [(endings: String, summary: String)] = [
    ("tsv, tmx …", "units in any format that is read: a table, a memory, a sheet"),
    ("po, mo", "a message catalog of gettext: English and another language, in UTF-8"),
    ("dic, u8, txt", "a dictionary: as CC-CEDICT's, hunalign's, or word, TAB, translations"),
    ("en, zh", "two texts of one name: line by line, or aligned first"),
  ]

  /// The files that arguments name, each once, in order.
  ///
  /// - Throws: `InputError` for a file that is not there or has no other half.
  static func find(_ arguments: [String], _ languages: LanguagePair) throws -> [LessonFile] {
    if let pair = pair(arguments, languages) { return [pair] }
    var found: [LessonFile] = []
    var taken: Set<String> = []
    for argument in arguments {
      let isFolder = Disk.isFolder(argument)
      let paths = isFolder ? try Disk.names(in: argument).map { "\(argument)/\($0)" } : [argument]
      // A corpus folder holds each document twice: as a table and as a memory.
      let tables = Set(isFolder ? paths.filter { $0.hasSuffix(".tsv") }.map { $0.dropLast(4) } : [])
      for path in paths
      where !taken.contains(path) && !(path.hasSuffix(".tmx") && tables.contains(path.dropLast(4)))
      {
        if !Disk.exists(path) {
          throw InputError(path: path, reason: "there is no such file or folder")
        }
        guard let file = try LessonFile(path, isNamed: !isFolder, languages) else {
          if isFolder { continue }
          throw InputError(path: path, reason: "is no translation, or its other half is not here")
        }
        taken.formUnion(file.paths)
        found.append(file)
      }
    }
    if found.isEmpty {
      throw InputError(path: arguments.first ?? "", reason: "holds nothing to learn from")
    }
    return found
  }

  /// Two files that are given as the two languages, whatever their names.
  private static func pair(_ arguments: [String], _ languages: LanguagePair) -> LessonFile? {
    func file(in language: Language) -> String? {
      arguments.first { ($0 as NSString).pathExtension == language.code && Disk.exists($0) }
    }
    guard arguments.count == 2, let source = file(in: languages.source),
      let target = file(in: languages.target)
    else { return nil }
    return .texts(source: source, target: target)
  }

  /// - Parameters:
  ///   - path: the file.
  ///   - isNamed: whether it was asked for; else its ending must tell what it is.
  ///   - languages: what it is to be written in.
  /// - Throws: `InputError` for a file that can not be read.
  private init?(_ path: String, isNamed: Bool, _ languages: LanguagePair) throws {
    let ending = (path as NSString).pathExtension
    switch ending.lowercased() {
    case "tmx", "xlf", "xliff", "csv", "xlsx", "jsonl": self = .pairs(path)
    case "po", "mo": self = .catalog(path)
    case "tsv":
      let isTable =
        try !languages.scriptsDiffer
        || DictionaryFile.form(of: path, languages: languages) == nil
      self = isTable ? .pairs(path) : .dictionary(path)
    case "dic", "dict", "u8": self = .dictionary(path)
    case languages.source.code, languages.target.code:
      let stem = (path as NSString).deletingPathExtension
      let paths = [languages.source, languages.target].map { "\(stem).\($0.code)" }
      guard paths.allSatisfy(Disk.exists) else { return nil }
      self = .texts(source: paths[0], target: paths[1])
    default:
      guard isNamed, try DictionaryFile.form(of: path, languages: languages) != nil else {
        return nil
      }
      self = .dictionary(path)
    }
  }

  var path: String { paths[0] }

  private var paths: [String] {
    switch self {
    case .texts(let source, let target): [source, target]
    case .pairs(let path), .catalog(let path), .dictionary(let path): [path]
    }
  }
}
