import Bitext
import Formats

extension AlignedDocument {
  /// The units as corpora hold them.
  var corpusUnits: [CorpusUnit] {
    units.map { unit in
      var written = CorpusUnit(
        id: unit.id, source: unit.source.codedText(document.languages.source),
        target: unit.target.codedText(document.languages.target))
      written.section = unit.section
      written.confidence = (unit.confidence * 1000).rounded() / 1000
      written.status = "auto"
      written.kind = unit.kind
      written.origin.document = document.name
      written.origin.file = unit.location?.path ?? ""
      written.origin.line = unit.location?.line
      written.origin.author = document.frontMatter.author ?? ""
      written.origin.license = document.frontMatter.license ?? ""
      written.origin.hash = written.textHash
      return written
    }
  }
}

extension CorpusUnit {
  /// The first digits of a digest of both texts.
  var textHash: String {
    String(Digest.of("\(source.text)\u{1F}\(target.text)").prefix(16))
  }
}
