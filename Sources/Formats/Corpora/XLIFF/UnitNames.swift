import Bitext

/// Names for the units of a file that XLIFF can hold as ids.
struct UnitNames {
  private var names = UniqueNames()
  private var count = 0

  /// The unit's own id where it is allowed and not taken, else one that is made.
  mutating func name(of unit: CorpusUnit, isAllowed: (String) -> Bool) -> String {
    count += 1
    return names.unique(isAllowed(unit.id) ? unit.id : "u\(count)")
  }
}

extension CorpusUnit.Property {
  /// The name of a property that holds the id of a unit where it can not be the id of an element.
  static let unitID = "x-unit-id"
}

extension String {
  /// Whether it is a name token of XML; names with other letters than those of ASCII are left out.
  var isNameToken: Bool {
    !isEmpty
      && utf8.allSatisfy {
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "."),
          UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}
