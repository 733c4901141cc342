/// Lines of a file that are read together, cut free of what encloses them.
///
/// The lines of a comment in a list item lie apart in the file, each behind its indentation;
/// a fragment lets a parser see them as one text and still knows where each byte stands.
struct Fragment {
  /// Ranges of the file's bytes, without line ends, ascending.
  var lines: [Range<Int>]

  /// The fragment's text, one line a line.
  func text(in bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(lines.reduce(0) { $0 + $1.count + 1 })
    for line in lines {
      text += bytes[line]
      text.append(UInt8(ascii: "\n"))
    }
    return text
  }

  /// The part between two offsets of the file.
  func slice(_ range: Range<Int>) -> Fragment {
    let first = lines.firstIndexAscending { $0.upperBound >= range.lowerBound }
    return Fragment(
      lines: lines[first...].prefix { $0.lowerBound <= range.upperBound }
        .map { $0.clamped(to: range) })
  }

  /// Takes away the indentation that all lines but a partial first one share.
  func dedented(in bytes: [UInt8], from firstFullLine: Int) -> Fragment {
    func indentation(_ line: Range<Int>) -> Int {
      line.prefix { Fragment.isBlank(bytes[$0]) }.count
    }
    let full = lines.dropFirst(firstFullLine).filter { indentation($0) < $0.count }
    let shared = full.map(indentation).min() ?? 0
    return Fragment(
      lines: lines.enumerated().map { index, line in
        let taken = index < firstFullLine ? indentation(line) : min(shared, line.count)
        return line.lowerBound + taken..<line.upperBound
      })
  }

  /// Takes away all indentation.
  func flushLeft(in bytes: [UInt8]) -> Fragment {
    Fragment(
      lines: lines.map { line in
        line.lowerBound + line.prefix { Fragment.isBlank(bytes[$0]) }.count..<line.upperBound
      })
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

extension [Range<Int>] {
  /// The first element for which a condition holds that holds for all behind it too.
  fileprivate func firstIndexAscending(where holds: (Range<Int>) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
