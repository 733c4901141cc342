import Bitext

extension CorpusFormat {
  /// TMX 1.4b, level 1: the aligned units of a document as a translation memory.
  package static let tmx = CorpusFormat(
    "tmx", extension: "tmx", "TMX 1.4b level 1, the units with both languages", holds: .pairs,
    writer: { TMXWriter($0[0], $1, level: .text) }, reader: { try TMXReader.source(of: $0, $1) })

  /// TMX 1.4b, level 2: with the codes of texts.
  package static let tmx2 = CorpusFormat(
    "tmx2", extension: "tmx", "TMX 1.4b level 2, with the marks in the texts as codes",
    holds: .pairs, writer: { TMXWriter($0[0], $1, level: .codes) },
    reader: { try TMXReader.source(of: $0, $1) })
}

/// What TMX says of a unit in attributes, and of a text (TMX 1.4b, sections 2.2 and 2.3).
enum TMXAttribute {
  static let ofTexts: Set<String> = [
    "o-encoding", "datatype", "usagecount", "lastusagedate", "creationtool",
    "creationtoolversion", "creationdate", "creationid", "changedate", "o-tmf", "changeid",
  ]
  static let ofUnits = ofTexts.union(["segtype", "srclang"])
}
