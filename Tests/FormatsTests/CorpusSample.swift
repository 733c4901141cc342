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

/// A small corpus that shows what formats have to hold: codes and a term, a remark and marks of
/// formats, a unit of which nothing is known but its texts, and one without a translation.
let goldenUnits: [CorpusUnit] = {
  var coded = unit("Capex **grew**, “a lot”.", "资本支出**增长**了很多。")
  coded.source = CodedText(
    "Capex grew, “a lot”.",
    codes: [
      InlineCode(.opening, at: 6, "**", type: "bold"),
      InlineCode(.closing, at: 10, "**", type: "bold"),
    ])
  coded.source.terms = [TermMark(0..<5, concept: "capex")]
  coded.target = CodedText(
    "资本支出增长了很多。",
    codes: [
      InlineCode(.opening, at: 12, "**", type: "bold"),
      InlineCode(.closing, at: 18, "**", type: "bold"),
    ])
  coded.target.terms = [TermMark(0..<12, concept: "capex")]
  coded.origin.license = "CC-BY-4.0"
  var nasty = unit("=1+1 < \"2\" & 'x',\ty", "-一\n二；@三\u{2028}四")
  nasty.id = "123456789abc"
  nasty.confidence = 0.25
  nasty.properties = [
    CorpusUnit.Property("x-client", "Acme, Inc."), CorpusUnit.Property("note", "注 1"),
    CorpusUnit.Property("source/note", "a “remark”"),
  ]
  let plain = CorpusUnit(source: CodedText("Nothing is known."), target: CodedText("一无所知。"))
  var alone = unit("", "只有中文。")
  alone.id = "23456789abcd"
  alone.section = "另一节"
  return [coded, nasty, plain, alone]
}()
