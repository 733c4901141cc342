import Segmentation
import Testing

struct NumberValuesTests {
  @Test(arguments: [
    ("约 4000 亿美元", [4e11]), ("like $400 billion of", [4e11]), ("3650 亿次", [3.65e11]),
    ("365 billion searches", [3.65e11]), ("10 万亿", [1e13]), ("10 trillion", [1e13]),
    ("1,234.5 units", [1234.5]), ("5.5 倍", [5.5]), ("40k users", [4e4]), ("99%", [99]),
    ("v2", [2]), ("none", []), ("５０", [50]), ("1,2,3", [1, 2, 3]), ("20 千克", [20]),
    ("3 千人", [3000]), ("40 million, 2", [4e7, 2]),
  ])
  func readsDigitsWithTheirUnits(text: String, values: [Double]) {
    #expect(text.numberValues() == values)
  }
}
