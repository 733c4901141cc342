import Bitext

extension [CorpusUnit.Property] {
  /// Which values an attribute can have.
  typealias Check = @Sendable (String) -> Bool

  /// What an element has attributes for, and all else.
  func divided(
    by known: [String: Check]
  ) -> (attributes: [CorpusUnit.Property], others: [CorpusUnit.Property]) {
    var attributes: [CorpusUnit.Property] = []
    var others: [CorpusUnit.Property] = []
    for property in self {
      let name = String(property.name.dropFirst())
      let isAttribute =
        property.name.first == "@" && known[name]?(property.value) == true
        && !attributes.contains { $0.name == name }
      if isAttribute {
        attributes.append(CorpusUnit.Property(name, property.value))
      } else {
        others.append(property)
      }
    }
    return (attributes, others)
  }
}

/// What XLIFF says of a unit in attributes, as far as the value is not bound to the file it was in.
enum XLIFFAttribute {
  /// XLIFF 1.2, section 2.2.4.
  static let ofTransUnits: [String: [CorpusUnit.Property].Check] = {
    var checks: [String: [CorpusUnit.Property].Check] = [
      "approved": isYesOrNo, "translate": isYesOrNo, "help-id": { $0.isNameToken },
    ]
    for name in ["resname", "extradata", "extype", "menu", "menu-option", "menu-name"] {
      checks[name] = { _ in true }
    }
    for name in ["width", "height", "bytes"] {
      checks["max" + name] = { $0.isNameToken }
      checks["min" + name] = { $0.isNameToken }
    }
    return checks
  }()

  /// Of units of which the state says that they are approved.
  static let ofApprovedUnits = ofTransUnits.filter { $0.key != "approved" }

  /// XLIFF 2.1, section 4.2.2.5.
  static let ofUnits: [String: [CorpusUnit.Property].Check] = [
    "name": { _ in true }, "translate": isYesOrNo, "canResegment": isYesOrNo,
    "srcDir": isDirection, "trgDir": isDirection, "type": { $0.isPrefixedValue },
  ]

  private static let isYesOrNo: [CorpusUnit.Property].Check = { ["yes", "no"].contains($0) }
  private static let isDirection: [CorpusUnit.Property].Check = {
    ["ltr", "rtl", "auto"].contains($0)
  }
}
