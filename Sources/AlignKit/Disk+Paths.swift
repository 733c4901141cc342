import Foundation

extension Disk {
  /// The path of a file as it is seen from the folder of another.
  package static func path(of file: String, besides other: String) -> String {
    let path = components(file)
    let folder = components(other).dropLast()
    let shared = zip(path, folder).prefix { $0 == $1 }.count
    let ups = folder.dropFirst(shared).map { _ in ".." }
    return (ups + path.dropFirst(shared)).joined(separator: "/")
  }

  /// Whether what is written to one path would be in the way of what is written to another: devices
  /// and pipes take both.
  package static func collides(_ path: String, _ other: String) -> Bool {
    if exists(path), !isRegular(path) { return false }
    return components(path) == components(other) || isSame(path, other)
  }

  private static func components(_ path: String) -> [String] {
    URL(fileURLWithPath: path).standardizedFileURL.pathComponents
  }
}
