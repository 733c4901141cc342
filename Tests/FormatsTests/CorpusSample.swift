import Bitext
import Formats

/// A unit as the project makes it.
func unit(_ source: String, _ target: String) -> CorpusUnit {
  var unit = CorpusUnit(id: "0123456789ab", source: CodedText(source), target: CodedText(target))
  unit.section = "节"
  unit.confidence = 0.5
  unit.status = "auto"
  unit.kind = "\(source.isEmpty ? 0 : 1)-\(target.isEmpty ? 0 : 1)"
  unit.origin.document = "a"
  unit.origin.file = "seeds/a.md"
  unit.origin.line = 3
  unit.origin.hash = "89abcdef01234567"
  unit.origin.author = "A & B"
  return unit
}

extension CorpusFormat {
  /// The text of a corpus in one file, and what is told of what it could not hold.
  func written(_ units: CorpusUnit...) throws -> (text: String, losses: [String]) {
    let written = try bytes(of: units, CorpusHeading(.englishChinese))
    return (String(decoding: written.files[0], as: UTF8.self), written.losses.sentences)
  }
}
