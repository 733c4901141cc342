import Bitext
import Foundation

/// The columns of a table of units, by their names in the first row.
struct UnitColumns {
  enum Column: Equatable {
    case id
    case source
    case target
    case field(UnitField)
    case sourceCodes
    case targetCodes
    case properties
    /// One that the project does not know.
    case other(String)
  }

  /// In the order in which the project writes them.
  private static let own: [(name: String, column: Column)] =
    [("id", .id), ("section", .field(.section)), ("target", .target), ("source", .source)]
    + [.confidence, .status, .kind, .file, .line, .document, .hash, .author, .license]
    .map { (field: UnitField) in (field.rawValue, .field(field)) }
    + [
      ("source-codes", .sourceCodes), ("target-codes", .targetCodes),
      ("properties", .properties),
    ]

  let columns: [Column]

  /// The languages as the first row names them.
  let languages: LanguagePair

  /// - Returns: nil where a column for one of the languages is lacking.
  init?(_ names: [String], _ languages: LanguagePair) {
    let places = ColumnNames.places(of: languages, in: names)
    guard let source = places.source, let target = places.target, source != target else {
      return nil
    }
    func named(_ language: Language, _ name: String) -> Language {
      language.includes(name) ? Language(name) : language
    }
    self.languages = LanguagePair(
      source: named(languages.source, names[source]), target: named(languages.target, names[target])
    )
    columns = names.enumerated().map { index, name in
      if index == source { return .source }
      if index == target { return .target }
      let known = UnitColumns.own.first { $0.name == name && name != "source" && name != "target" }
      return known?.column ?? .other(name)
    }
  }

  /// Which columns are lacking, as a reason.
  static func lack(_ languages: LanguagePair) -> String {
    "the first row does not name a column '\(languages.source)' and a column "
      + "'\(languages.target)', nor the languages by their names, nor source and target"
  }

  /// The last name that is exactly this tag, since `id` is the number of a unit before it is
  /// Indonesian; else the first of the language.
  static func place(of language: Language, in names: [String]) -> Int? {
    names.lastIndex { $0.lowercased() == language.tag.lowercased() }
      ?? names.firstIndex { language.includes($0) }
  }

  func index(of column: Column) -> Int? { columns.firstIndex(of: column) }
}

// Writing.
extension UnitColumns {
  /// The first row.
  static func header(_ heading: CorpusHeading) -> [String] {
    own.map { name, column in
      switch column {
      case .source: heading.tags.plain(heading.languages.source)
      case .target: heading.tags.plain(heading.languages.target)
      default: name
      }
    }
  }

  /// The row of a unit, a cell for each column of the header.
  static func cells(of unit: CorpusUnit) -> [String] {
    own.map { _, column in
      switch column {
      case .id: unit.id
      case .source: unit.source.text
      case .target: unit.target.text
      case .field(let field): unit[field]
      case .sourceCodes: UnitLists.codes(of: unit.source)
      case .targetCodes: UnitLists.codes(of: unit.target)
      case .properties: UnitLists.text(unit.properties)
      case .other: ""
      }
    }
  }
}

// Reading.
extension UnitColumns {
  /// The unit of a row, which has a cell for each column.
  func placed(_ cells: [String], line: Int) -> PlacedUnit {
    var unit = CorpusUnit(source: CodedText(""), target: CodedText(""))
    var codes = (source: "", target: "")
    for (column, cell) in zip(columns, cells) where !cell.isEmpty {
      switch column {
      case .id: unit.id = cell
      case .source: unit.source.text = cell
      case .target: unit.target.text = cell
      case .field(let field): unit.take(.init(field.rawValue, cell), as: field)
      case .sourceCodes: codes.source = cell
      case .targetCodes: codes.target = cell
      case .properties: unit.properties += UnitLists.properties(cell)
      case .other(let name): unit.properties.append(CorpusUnit.Property(name, cell))
      }
    }
    let stale =
      UnitLists.addCodes(codes.source, to: &unit.source)
      + UnitLists.addCodes(codes.target, to: &unit.target)
    return PlacedUnit(unit, line: line, staleCodes: stale)
  }
}
