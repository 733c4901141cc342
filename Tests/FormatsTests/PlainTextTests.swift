import Bitext
import Formats
import Testing

struct PlainTextTests {
  @Test func linesThatStopInTheMiddleAreJoined() throws {
    #expect(try paragraphs("这一行被\n折断了。\n\n第二段。\n") == ["这一行被折断了。", "第二段。"])
    #expect(try paragraphs("This line is\nwrapped here.\n") == ["This line is wrapped here."])
  }

  @Test func aLineIsAParagraphWhereLinesEndLikeSentences() throws {
    #expect(try paragraphs("第一段。\n第二段！\n第三段。\n") == ["第一段。", "第二段！", "第三段。"])
  }

  @Test func markupIsText() throws {
    #expect(try paragraphs("**星号**不变。\n") == ["**星号**不变。"])
  }

  private func paragraphs(_ text: String) throws -> [String] {
    let file = DocumentInput.File(path: "a.txt", bytes: Array(text.utf8))
    let document = try Document(
      reading: DocumentInput(name: "a", content: .bilingual(file)), languages: .englishChinese)
    return document.sections.flatMap(\.passages).flatMap { $0.source + $0.target }
      .map(\.prose.text)
  }
}
