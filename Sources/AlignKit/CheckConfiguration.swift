import Bitext
public import Checking
import Yams

/// What `check` in `align.yml` sets. Each of its keys is optional.
public struct CheckConfiguration: Sendable, Equatable {
  /// The level at which a check fails; off for never.
  public var failsAt = Level.error
  public var rules = RuleSettings()

  /// The file of findings that are known.
  public var baseline: String?

  public init() {}

  private static let keys = ["fail-on", "preset", "rules", "overrides", "baseline"]

  /// - Parameters:
  ///   - node: the value of `check`.
  ///   - path: the path of `align.yml`, for messages.
  /// - Throws: `InputError` with a line for what is unknown or of the wrong kind.
  init(_ node: Node, path: String) throws {
    let reader = CheckReader(path: path)
    for (name, key, value) in try reader.entries(of: node, "check", keys: CheckConfiguration.keys) {
      switch name {
      case "fail-on": failsAt = try reader.level(value, at: key)
      case "preset":
        let name = try reader.text(value, "preset", at: key)
        _ = try NamedChoice.preset.checked(name, path: path, line: key.mark?.line)
        rules.preset = Preset(rawValue: name) ?? rules.preset
      case "rules": rules.rules = try reader.levels(value)
      case "baseline": baseline = try reader.text(value, "baseline", at: key)
      default: rules.overrides = try reader.overrides(value, at: key)
      }
    }
  }

  /// The settings as YAML, on one line.
  var yaml: String {
    let overrides = rules.overrides.map { override in
      let files = override.files.map(\.text.yaml).joined(separator: ", ")
      return "{files: [\(files)], rules: \(override.rules.yaml)}"
    }
    return "{fail-on: \(failsAt), preset: \(rules.preset.rawValue), rules: \(rules.rules.yaml), "
      + "overrides: [\(overrides.joined(separator: ", "))], baseline: \(baseline?.yaml ?? "~")}"
  }
}

extension NamedChoice {
  package static let level = NamedChoice(
    title: "level", names: Level.allCases.reversed().map(\.description))
  package static let preset = NamedChoice(title: "preset", names: Preset.allCases.map(\.rawValue))
}

extension RuleSettings.Levels {
  fileprivate var yaml: String {
    let entries = map { ($0.key.description, $0.value.description) }.sorted { $0.0 < $1.0 }
    return "{" + entries.map { "\($0.0.yaml): \($0.1)" }.joined(separator: ", ") + "}"
  }
}

/// Reads the parts of `check`, and says where something is wrong.
private struct CheckReader {
  let path: String

  /// The keys of a mapping that have a value.
  func entries(
    of node: Node, _ title: String, keys: [String]
  ) throws -> [(name: String, key: Node, value: Node)] {
    guard let mapping = node.mapping else {
      throw fault(node, "\(title) must hold keys and values")
    }
    return try mapping.compactMap { key, value in
      let name = key.string ?? "?"
      guard keys.contains(name) else { throw unknown("key", name, in: keys, at: key) }
      return value.null == nil ? (name, key, value) : nil
    }
  }

  func text(_ node: Node, _ title: String, at key: Node) throws -> String {
    guard let text = node.scalar?.string, !text.isEmpty else {
      throw fault(key, "\(title) must be a text")
    }
    return text
  }

  func level(_ node: Node, at key: Node) throws -> Level {
    let name = try text(node, key.string ?? "a level", at: key)
    guard let level = Level(name: name) else {
      throw fault(key, NamedChoice.level.problem(with: name))
    }
    return level
  }

  func levels(_ node: Node) throws -> RuleSettings.Levels {
    guard let mapping = node.mapping else { throw fault(node, "rules must hold keys and values") }
    var levels: RuleSettings.Levels = [:]
    for (key, value) in mapping {
      let name = key.string ?? "?"
      guard let pattern = RulePattern(name) else {
        throw unknown("rule", name, in: RulePattern.names, at: key)
      }
      levels[pattern] = try level(value, at: key)
    }
    return levels
  }

  func overrides(_ node: Node, at key: Node) throws -> [RuleSettings.Override] {
    guard let list = node.sequence else { throw fault(key, "overrides must be a list") }
    return try list.map { node in
      var (files, rules): ([PathPattern], RuleSettings.Levels) = ([], [:])
      for (name, key, value) in try entries(of: node, "an override", keys: ["files", "rules"]) {
        if name == "rules" {
          rules = try levels(value)
        } else {
          let nodes = value.sequence.map(Array.init) ?? [value]
          files = try nodes.map { PathPattern(try text($0, "files", at: key)) }
        }
      }
      if files.isEmpty { throw fault(node, "an override must name its files") }
      return RuleSettings.Override(files: files, rules: rules)
    }
  }

  private func unknown(
    _ title: String, _ name: String, in names: [String], at node: Node
  ) -> InputError {
    fault(node, "unknown \(title) '\(name)'; did you mean '\(name.nearest(in: names))'?")
  }

  private func fault(_ node: Node, _ reason: String) -> InputError {
    InputError(path: path, line: node.mark?.line, reason: reason)
  }
}
