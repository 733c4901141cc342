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
    let folder = TestData.projectFolder.appendingPathComponent("Sources/Formats/Corpora")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let texts = (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
      .compactMap { try? String(contentsOf: $0, encoding: .utf8) }
    let made = texts.map { $0.ranges(of: "= CorpusFormat(").count }.reduce(0, +)
    #expect(made == CorpusFormat.all.count)
  }

  @Test func everyReportFormatIsListed() throws {
    let files = try names(in: "Formats/Reports", ending: ".swift")
      .filter { $0.hasPrefix("Report") && !["ReportFormat", "ReportContext"].contains($0) }
    #expect(Set(files.map { $0.dropFirst(6).lowercased() }) == Set(ReportFormat.all.map(\.name)))
  }

  @Test func everyGlossaryFormatIsListed() throws {
    let files = try names(in: "Formats/Glossaries", ending: ".swift")
      .filter { $0.hasPrefix("Glossary") }
      .filter {
        !["GlossaryFormat", "GlossaryFile", "GlossaryLosses"].contains($0)
      }
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
