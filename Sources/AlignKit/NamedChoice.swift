import Bitext
import Formats

/// A setting that takes one of several names.
package struct NamedChoice: Sendable {
  package let title: String
  package let names: [String]

  package static let layout = NamedChoice(
    title: "layout", names: DocumentFormat.all.map(\.name) + [DocumentFormat.pairedName])
  package static let format = NamedChoice(
    title: "format", names: CorpusFormat.ofDocuments.map(\.name))
  package static let exportFormat = NamedChoice(
    title: "format", names: CorpusFormat.all.filter { $0.writer != nil }.map(\.name))
  package static let importFormat = NamedChoice(
    title: "format", names: CorpusFormat.all.filter { $0.reader != nil }.map(\.name))
  package static let report = NamedChoice(title: "format", names: ReportFormat.all.map(\.name))
  package static let glossary = NamedChoice(
    title: "format", names: GlossaryFormat.all.map(\.name))
  /// Of units and of terms.
  package static let writtenFormat = NamedChoice(
    title: "format", names: exportFormat.names + glossary.names)
  package static let readFormat = NamedChoice(
    title: "format", names: importFormat.names + glossary.names)
  package static let mode = NamedChoice(
    title: "mode", names: AlignmentMode.allCases.map(\.rawValue))

  /// - Throws: `InputError` with the nearest name for any other.
  func checked(_ name: String, path: String, line: Int?) throws -> String {
    if names.contains(name) { return name }
    throw InputError(path: path, line: line, reason: problem(with: name))
  }

  package func problem(with name: String) -> String {
    "unknown \(title) '\(name)'; did you mean '\(name.nearest(in: names))'? "
      + "There are \(names.joined(separator: ", "))."
  }
}
