import Bitext

/// Takes values from the parts of a YAML file, each of the kind that it must have.
struct YAMLReader {
  let path: String

  /// The file's name without its ending.
  var stem: String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex))
  }

  func fault(_ item: YAMLItem, _ reason: String) -> InputError {
    InputError(path: path, line: item.line, reason: reason)
  }

  func text(_ item: YAMLItem, _ name: String) throws -> String {
    guard let text = item.text else { throw fault(item, "\(name) must be a text") }
    guard text.contains(where: { !$0.isWhitespace }) else { throw fault(item, "\(name) is empty") }
    return text
  }

  /// Nil where nothing stands behind a key.
  func optionalText(_ item: YAMLItem, _ name: String) throws -> String? {
    item.isBlank ? nil : try text(item, name)
  }

  func list(_ item: YAMLItem, _ name: String) throws -> [YAMLItem] {
    guard let list = item.list else { throw fault(item, "\(name) must be a list, as in `[…, …]`") }
    return list
  }

  /// One text stands for a list of it.
  func texts(_ item: YAMLItem, _ name: String) throws -> [String] {
    if item.isBlank { return [] }
    if item.text != nil { return [try text(item, name)] }
    return try list(item, name).map { try text($0, name) }
  }

  func entries(_ item: YAMLItem, _ name: String) throws -> [YAMLItem.Entry] {
    guard let entries = item.entries else {
      throw fault(item, "\(name) must have keys, as in `key: value`")
    }
    return entries
  }

  func choice(_ item: YAMLItem, _ name: String, of names: [String]) throws -> String {
    let text = try text(item, name)
    if names.contains(text) { return text }
    throw fault(
      item,
      "unknown \(name) '\(text)'; did you mean '\(text.nearest(in: names))'? "
        + "There are \(names.joined(separator: ", "))")
  }

  func truth(_ item: YAMLItem, _ name: String) throws -> Bool {
    let text = try text(item, name)
    guard text == "true" || text == "false" else {
      throw fault(item, "\(name) must be true or false")
    }
    return text == "true"
  }

  /// A notice for each key that is not known but almost like one that is.
  func notices(_ item: YAMLItem, knowing keys: [String]) -> [InputError] {
    (item.entries ?? []).compactMap { entry in
      let nearest = entry.key.nearest(in: keys)
      guard !keys.contains(entry.key), entry.key.count > 2, entry.key.distance(to: nearest) <= 2,
        entry.key.distance(to: nearest) * 2 < entry.key.count
      else { return nil }
      return InputError(
        path: path, line: entry.keyLine,
        reason: "the key '\(entry.key)' is left alone; did you mean '\(nearest)'?")
    }
  }
}
