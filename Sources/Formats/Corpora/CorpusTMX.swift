import Bitext

extension CorpusFormat {
  /// TMX 1.4b, level 1: the aligned units of a document as a translation memory.
  package static let tmx = CorpusFormat(
    name: "tmx",
    summary: "TMX 1.4b level 1, the units with both languages"
  ) { document in
    var writer = XMLWriter()
    let languages = document.document.languages
    writer.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    writer.open("tmx", ["version": "1.4"])
    writer.open(
      "header",
      [
        "creationtool": "align", "creationtoolversion": ToolVersion.current,
        "segtype": "sentence", "o-tmf": "align", "adminlang": "en",
        "srclang": languages.source.exchangeTag, "datatype": "plaintext",
      ])
    writeOrigin(of: document.document, to: &writer)
    writer.close("header")
    writer.open("body")
    for unit in document.units where unit.isAligned { write(unit, languages, to: &writer) }
    writer.close("body")
    writer.close("tmx")
    let losses =
      writer.removed == 0
      ? []
      : [
        "\(writer.removed) control characters, which XML can not hold, were left out"
      ]
    return Written(text: writer.text, losses: losses)
  }

  private static func writeOrigin(of document: Document, to writer: inout XMLWriter) {
    let properties = [
      ("x-document", document.name), ("x-author", document.frontMatter.author),
      ("x-license", document.frontMatter.license),
    ]
    for case (let type, let value?) in properties {
      writer.element("prop", ["type": type], text: value)
    }
  }

  private static func write(
    _ unit: TranslationUnit, _ languages: LanguagePair, to writer: inout XMLWriter
  ) {
    writer.open("tu", ["tuid": unit.id, "datatype": "plaintext"])
    let properties = [
      ("x-file", unit.location?.path ?? ""), ("x-line", unit.location.map { "\($0.line)" } ?? ""),
      ("x-section", unit.section), ("x-confidence", Decimal.threePlaces(unit.confidence)),
      ("x-kind", unit.kind), ("x-status", "auto"),
    ]
    for (type, value) in properties where !value.isEmpty {
      writer.element("prop", ["type": type], text: value)
    }
    for (language, segments) in [
      (languages.source, unit.source), (languages.target, unit.target),
    ] {
      writer.open("tuv", ["xml:lang": language.exchangeTag])
      writer.element("seg", [:], text: segments.joinedText(language))
      writer.close("tuv")
    }
    writer.close("tu")
  }
}
