import Bitext
import Formats
import Foundation
import TestSupport
import Testing

/// The units of a file that is read as a format.
func units(
  _ bytes: some Sequence<UInt8>, as format: CorpusFormat,
  _ languages: LanguagePair = .englishChinese, encoding: TextEncoding? = nil
) throws -> [PlacedUnit] {
  let folder = try TemporaryFolder()
  try folder.write(Data(bytes), to: "a")
  return try units("\(folder.path)/a", as: format, languages, encoding: encoding)
}

func units(
  _ path: String, as format: CorpusFormat, _ languages: LanguagePair = .englishChinese,
  encoding: TextEncoding? = nil
) throws -> [PlacedUnit] {
  let read = try #require(format.reader)
  let decode = encoding == nil ? nil : try #require(format.decodingReader)
  let source = try decode?(path, languages, encoding) ?? read(path, languages)
  var units: [PlacedUnit] = []
  while let unit = try source.next() { units.append(unit) }
  return units
}

extension [PlacedUnit] {
  /// The texts of each unit, source first.
  var texts: [[String]] { map { [$0.unit.source.text, $0.unit.target.text] } }
}

/// Expects that reading a file fails at a line, for a reason.
func expectFault(
  in bytes: some Sequence<UInt8>, as format: CorpusFormat, line: Int?, _ reason: String,
  encoding: TextEncoding? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
  let error = #expect(throws: InputError.self, sourceLocation: sourceLocation) {
    try units(bytes, as: format, encoding: encoding)
  }
  #expect(error?.line == line, sourceLocation: sourceLocation)
  #expect(
    error?.reason.contains(reason) == true, "\(error?.reason ?? "")",
    sourceLocation: sourceLocation)
}
