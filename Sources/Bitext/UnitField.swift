/// What is known of a unit besides its texts, by the name that files of all formats give it.
package enum UnitField: String, CaseIterable, Sendable {
  case section
  case confidence
  case status
  case kind
  case file
  case line
  case document
  case hash
  case author
  case license
}

extension CorpusUnit {
  /// A field as text; empty where nothing is known.
  package subscript(field: UnitField) -> String {
    switch field {
    case .section: section
    case .confidence: confidence.map(Decimal.text) ?? ""
    case .status: status
    case .kind: kind
    case .file: origin.file
    case .line: origin.line.map(String.init) ?? ""
    case .document: origin.document
    case .hash: origin.hash
    case .author: origin.author
    case .license: origin.license
    }
  }

  /// Takes what a file says of a unit. What is no field, can not be understood or was said before is
  /// kept as a property.
  package mutating func take(_ property: Property, as field: UnitField?) {
    guard let field, self[field].isEmpty, set(field, to: property.value) else {
      return properties.append(property)
    }
  }

  /// - Returns: whether a field can have the value.
  private mutating func set(_ field: UnitField, to value: String) -> Bool {
    switch field {
    case .section: section = value
    case .status: status = value
    case .kind: kind = value
    case .file: origin.file = value
    case .document: origin.document = value
    case .hash: origin.hash = value
    case .author: origin.author = value
    case .license: origin.license = value
    case .confidence:
      guard let number = Double(value), 0...1 ~= number else { return false }
      confidence = number
    case .line:
      guard let number = Int(value), number > 0 else { return false }
      origin.line = number
    }
    return true
  }
}

package enum Decimal {
  /// A number from 0 to 1 as `0.950`, the same everywhere.
  package static func threePlaces(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - digits.count))\(digits)"
  }

  /// A number from 0 to 1 with three places, or with as many as it needs.
  static func text(_ value: Double) -> String {
    let thousandths = (value * 1000).rounded()
    return thousandths / 1000 == value ? threePlaces(value) : String(value)
  }
}
