import Bitext
import Formats
import Foundation
import PlainICU
import Segmentation

// Prints a JSON object of speeds in megabytes a second; `Benchmarks` makes a table of it.

let seeds = URL(fileURLWithPath: CommandLine.arguments.dropFirst().first ?? "seeds")
let prose = try Corpus.paragraphs(of: seeds)
let text = Corpus.repeated(prose, bytes: 20_000_000)
let lines = text.split(separator: "\n").map(String.init)

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
let speeds = ["plain": plain, "segmentation": segmentation, "reading": reading]
print(String(decoding: try JSONEncoder().encode(speeds), as: UTF8.self))
