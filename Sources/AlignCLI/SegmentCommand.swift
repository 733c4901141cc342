import AlignKit
import ArgumentParser
import Bitext
import Foundation
import Segmentation

struct SegmentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Split running text into sentences, one a line.",
    discussion: """
      Each line of the input is a paragraph; markup is taken as text.

      EXAMPLES
        align segment --lang zh chapter.txt
        echo 'He works at Acme Inc. She does not.' | align segment --lang en
        align segment --json chapter.txt
      """)

  @Argument(help: "Text files in UTF-8; standard input where there is none.")
  var files: [String] = []

  @Option(help: "The language of the text, such as zh or en.")
  var lang = "en"

  @Flag(help: "Print a JSON object a line: file, line, text and its range of bytes.")
  var json = false

  func validate() throws {
    let isTag = lang.prefix { $0.isASCII && $0.isLetter }.count
    if !(2...3).contains(isTag) { throw ValidationError("--lang must be a tag such as zh or en.") }
  }

  func run() async throws {
    let segmenter = Segmenter(for: Language(lang))
    var failed = false
    for file in files.isEmpty ? ["-"] : files {
      do {
        try split(try read(file), path: file, with: segmenter)
      } catch let error as InputError {
        Terminal.printError("error: \(error)".displayable)
        failed = true
      }
    }
    if failed { throw Failure.input }
  }

  private func read(_ file: String) throws -> [UInt8] {
    let bytes =
      file == "-"
      ? Array(FileHandle.standardInput.readDataToEndOfFile()) : try Disk.read(file)
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw InputError(path: file, reason: "is not valid UTF-8")
    }
    return bytes
  }

  private func split(_ bytes: [UInt8], path: String, with segmenter: borrowing Segmenter) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var output: [UInt8] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let lines = bytes[start...].split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      for range in segmenter.sentences(in: String(decoding: line, as: UTF8.self)) {
        let sentence = line[line.startIndex + range.lowerBound..<line.startIndex + range.upperBound]
        if json {
          let row = Row(
            bytes: [start + range.lowerBound, start + range.upperBound], file: path,
            line: number + 1, text: String(decoding: sentence, as: UTF8.self))
          output += try encoder.encode(row)
        } else {
          output += sentence
        }
        output.append(0x0A)
      }
      start += line.count + 1
    }
    try Terminal.print(bytes: output)
  }

  private struct Row: Encodable {
    /// Offsets into the file: the first byte, and the byte behind the last.
    let bytes: [Int]
    let file: String

    /// 1-based.
    let line: Int
    let text: String
  }
}
