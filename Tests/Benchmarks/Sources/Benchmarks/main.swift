import Bitext
import Formats
import Foundation
import PlainICU
import Segmentation

// Run by `make bench`. Speeds are printed beside those of plain ICU on the same text in the same
// run: the ratio is what counts.

let seeds = URL(fileURLWithPath: CommandLine.arguments.dropFirst().first ?? "seeds")
let prose = try Corpus.paragraphs(of: seeds)
let text = Corpus.repeated(prose, bytes: 20_000_000)
let lines = text.split(separator: "\n").map(String.init)
print("\(text.utf8.count / 1_000_000) MB of text, \(lines.count) paragraphs\n")

let plain = Speed.measure(text.utf8.count) {
  let bytes = Array(text.utf8)
  return Int(plain_icu_sentences(bytes, Int64(bytes.count)))
}
let segmentation = Speed.measure(text.utf8.count) {
  let segmenter = Segmenter(for: .english)
  return lines.reduce(0) { $0 + segmenter.sentences(in: $1).count }
}
let markdown = try Corpus.markdown(of: seeds, bytes: 20_000_000)
let reading = Speed.measure(markdown.bytes.count) {
  let input = DocumentInput(name: "bench", content: .bilingual(markdown))
  let document = try? Document(reading: input, languages: .englishChinese)
  return document?.sections.count ?? 0
}
print(Speed.row("ICU, plain C loop", plain, beside: plain))
print(Speed.row("segmentation", segmentation, beside: plain))
print(Speed.row("reading Markdown", reading, beside: plain))
