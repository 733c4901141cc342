import Bitext
import Formats
import TestSupport
import Testing

struct XMLRootTests {
  @Test(arguments: [
    ("<tmx version='1.4'>", XMLRoot.Kind.tmx),
    ("<?xml version='1.0'?>\n<!-- <tmx> -->\n<xliff version='1.2'><file>", .xliff1),
    ("<x:xliff xmlns:x='urn:x' version='2.1'/>", .xliff2), ("<martif type='TBX'/>", .tbx),
    ("<tbx style='dca'/>", .tbx), ("<linkGrp toDoc='a'/>", .interText), ("<html/>", nil),
  ])
  func theOutermostElementTellsTheKind(text: String, kind: XMLRoot.Kind?) throws {
    #expect(try XMLRoot(BytePieces(Array(text.utf8), path: "a")).kind == kind)
  }

  @Test func theVersionIsAnAttribute() throws {
    let root = try XMLRoot(BytePieces(Array("<a version='1 &amp; 2'><".utf8), path: "a"))
    #expect(root.name == "a" && root.version == "1 & 2")
  }

  @Test(arguments: [("", "too early"), ("  \n", "too early")])
  func whatHasNoElementIsAnError(text: String, reason: String) {
    let error = #expect(throws: InputError.self) {
      try XMLRoot(BytePieces(Array(text.utf8), path: "a"))
    }
    #expect(error?.path == "a" && error?.reason.contains(reason) == true)
  }

  @Test func anElementOfAnotherNamespaceIsForeign() throws {
    let text = "<a xmlns='urn:a' xmlns:x='urn:a' xmlns:y='urn:y'><b/><x:b/><y:b/><b xmlns='c'/></a>"
    var reader = XMLReader(BytePieces(Array(text.utf8), path: "a"))
    var foreign: [Bool] = []
    while let event = try reader.next() {
      if case .start(let element) = event { foreign.append(element.isForeign) }
    }
    #expect(foreign == [false, false, false, true, true])
  }
}
