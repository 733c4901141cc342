import Formats
import Foundation
import TestSupport
import Testing

/// Each layout and format has a file of its own, and each file is named in its list.
struct ListTests {
  @Test func everyLayoutIsListed() throws {
    let files = try names(in: "Formats/Documents", ending: "Layout.swift")
    let names = DocumentFormat.all.map(\.name) + [DocumentFormat.pairedName]
    #expect(Set(files.map { $0.lowercased() }) == Set(names))
  }

  @Test func everyCorpusFormatIsListed() throws {
    let files = try self.names(in: "Formats/Corpora", ending: ".swift")
      .filter { $0.hasPrefix("Corpus") && $0 != "CorpusFormat" }
    #expect(Set(files.map { $0.dropFirst(6).lowercased() }) == Set(CorpusFormat.all.map(\.name)))
  }

  @Test func everyReportFormatIsListed() throws {
    let files = try names(in: "Formats/Reports", ending: ".swift")
      .filter { $0.hasPrefix("Report") && !["ReportFormat", "ReportContext"].contains($0) }
    #expect(Set(files.map { $0.dropFirst(6).lowercased() }) == Set(ReportFormat.all.map(\.name)))
  }

  @Test func everyGlossaryFormatIsListed() throws {
    let files = try names(in: "Formats/Glossaries", ending: ".swift")
      .filter { $0.hasPrefix("Glossary") }
      .filter { !["GlossaryFormat", "GlossaryFile", "GlossaryLosses"].contains($0) }
    #expect(
      Set(files.map { $0.dropFirst(8).lowercased() })
        == Set(GlossaryFormat.all.map { $0.name.replacing("-", with: "") }))
    #expect(GlossaryFormat.all.allSatisfy { GlossaryFormat.named($0.name)?.summary == $0.summary })
  }

  private func names(in folder: String, ending: String) throws -> [String] {
    let path = TestData.projectFolder.appendingPathComponent("Sources/\(folder)").path
    return try FileManager.default.contentsOfDirectory(atPath: path)
      .filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }
  }
}
