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
  static let ofTexts: [String: [CorpusUnit.Property].Check] = {
    var checks: [String: [CorpusUnit.Property].Check] = ["usagecount": isCount]
    for name in ["lastusagedate", "creationdate", "changedate"] { checks[name] = isDate }
    for name in [
      "o-encoding", "datatype", "creationtool", "creationtoolversion", "creationid", "o-tmf",
      "changeid",
    ] {
      checks[name] = { _ in true }
    }
    return checks
  }()

  static let ofUnits = ofTexts.merging([
    "segtype": { ["block", "paragraph", "sentence", "phrase"].contains($0) },
    "srclang": { _ in true },
  ]) { $1 }

  private static let isCount: [CorpusUnit.Property].Check = {
    !$0.isEmpty && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 }
  }

  /// `20260102T030405Z`, or without the Z.
  private static let isDate: [CorpusUnit.Property].Check = { date in
    let form = "00000000T000000Z".utf8
    return (15...16).contains(date.utf8.count)
      && zip(date.utf8, form).allSatisfy { $1 == 0x30 ? 0x30...0x39 ~= $0 : $0 == $1 }
  }
}
