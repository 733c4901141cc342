import Bitext
import Formats

/// Units of all sorts: with codes that pair and that do not, with terms that cross them, with one
/// side, with ids and properties that XLIFF has no place for.
func xliffSample(_ seed: Int) -> [CorpusUnit] {
  let first = nastyUnit(seed * 3 + 1)
  var second = nastyUnit(seed * 3 + 2)
  second.id = first.id
  second.status = ["", "auto", "reviewed", "final", "needs-translation", "x-y", "my own"][seed % 7]
  let attributes = [
    CorpusUnit.Property("@resname", "名 <1>"), CorpusUnit.Property("@name", "名 <1>"),
    CorpusUnit.Property("@translate", "no"),
  ]
  second.properties =
    attributes + second.properties + [
      CorpusUnit.Property("@maxwidth", "two words"), CorpusUnit.Property("two words: 50%", "v"),
      CorpusUnit.Property("target/note", "注"), CorpusUnit.Property("x-property:a", ""),
    ]
  let places = ["", "b", "a"].enumerated().map { index, document in
    var unit = unit(index == 0 ? "" : "Only one.", index == 0 ? "只有中文。" : "")
    unit.origin.document = document
    unit.origin.file = index == 2 ? "" : "seeds/\(document).md"
    return unit
  }
  return goldenUnits + [first, second, crossed(seed)] + places
}

/// Terms and codes in each other in all ways.
private func crossed(_ seed: Int) -> CorpusUnit {
  let places = [0, 1, 2, 3, 4, 5, 6].map { ($0 * (seed % 5 + 1)) % 8 }.sorted()
  let kinds: [InlineCode.Kind] = [
    .closing, .opening, .opening, .alone, .closing, .opening, .closing,
  ]
  let types = ["bold", "strike", "strike", "", "strike", "bold", "bold"]
  var source = CodedText(
    "abcdefgh",
    codes: zip(places, kinds.indices).map { place, index in
      InlineCode(
        kinds[index], at: place, index == 2 ? "" : "<\(types[index])\u{1}>", type: types[index])
    })
  source.terms = [TermMark(1..<3, concept: "b c"), TermMark(3..<7, concept: "")]
  var target = source
  target.codes.removeFirst(seed % 7)
  target.terms.removeFirst()
  return CorpusUnit(id: "crossed", source: source, target: target)
}
