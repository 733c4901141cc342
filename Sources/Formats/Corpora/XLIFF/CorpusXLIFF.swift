import Bitext

extension CorpusFormat {
  /// XLIFF 1.2 (OASIS 2008), strict.
  package static let xliff = CorpusFormat(
    "xliff", extension: "xlf", "XLIFF 1.2, with codes and terms; unaligned units too",
    terms: .marked, writer: { XLIFFWriter($0[0], $1) },
    reader: { try XLIFFReader.source(of: $0, $1) })

  /// XLIFF 2.1 (OASIS 2018), the core alone.
  package static let xliff2 = CorpusFormat(
    "xliff2", extension: "xlf", "XLIFF 2.1, with codes and terms; unaligned units too",
    terms: .marked, writer: { XLIFF2Writer($0[0], $1) },
    reader: { try XLIFFReader.source(of: $0, $1) })
}
