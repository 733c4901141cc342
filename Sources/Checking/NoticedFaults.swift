import Bitext

extension CheckedDocument {
  /// Faults that the reader of a file met, as observations of the lines that they stand on.
  func noticed(_ kind: Notice.Kind) -> [Observation] {
    document.notices.filter { $0.kind == kind }.compactMap { notice in
      guard let file = files.first(where: { $0.file.path == notice.error.path }),
        let place = file.location(ofLine: notice.error.line ?? 1)
      else { return nil }
      return Observation(
        place: place, match: file.string(place.bytes), message: notice.error.reason)
    }
  }
}

extension CheckedFile {
  /// A line without the white space at its ends; nil where the file has fewer.
  fileprivate func location(ofLine line: Int) -> Location? {
    guard let start = file.location(ofLine: line)?.bytes.lowerBound else { return nil }
    let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    let first = bytes[start..<end].firstIndex { $0 > 0x20 } ?? start
    let last = bytes[first..<end].lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? first
    return file.location(of: first..<last)
  }
}
