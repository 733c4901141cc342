import TestSupport
import Testing

@testable import Formats

/// Identifiers of XML made of any text.
struct XMLNameTests {
  @Test(arguments: [
    ("capital-expenditure", "capital-expenditure"), ("5g.2", "_x0035_g.2"), ("网络", "网络"),
    ("é x", "_x00E9__x0020_x"), ("_x0041_", "_x005F_x0041_"), ("a_b", "a_b"), ("𠮷", "_x20BB7_"),
    ("-a", "_x002D_a"), ("", ""),
  ])
  func aNameHoldsWhatXMLAllows(text: String, name: String) {
    #expect(XMLName.escaped(text) == name)
    #expect(XMLName.restored(name) == text)
  }

  @Test(arguments: ["_x", "_x41_", "_xD800_", "_x110000_", "_xzzzz_", "_x0041", "c_x_1"])
  func whatIsNoCodeStays(name: String) {
    #expect(XMLName.restored(name) == name)
  }

  @Test(arguments: 0..<50)
  func anyTextComesBack(seed: Int) {
    let text = NastyText.text(seed)
    #expect(Array(XMLName.restored(XMLName.escaped(text)).utf8) == Array(text.utf8))
  }
}
