import Bitext

extension GlossaryFile {
  /// What somebody says of a file of terms; what nobody says is found out.
  package struct Form: Sendable {
    /// The name of a format.
    let format: String?
    let encoding: TextEncoding?

    package init(format: String? = nil, encoding: TextEncoding? = nil) {
      self.format = format
      self.encoding = encoding
    }

    /// Whether lines without a row of names hold a term and its translation.
    var isList: Bool? {
      switch format {
      case nil: nil
      case GlossaryFormat.omegat.name, GlossaryFormat.deepl.name: true
      default: false
      }
    }

    /// - Throws: `InputError` where the file is something else.
    func check(xml path: String) throws {
      let formats = [GlossaryFormat.tbx.name, GlossaryFormat.tbx2.name]
      if let format, !formats.contains(format) {
        throw InputError(path: path, line: 1, reason: "is XML, and not \(format)")
      }
      if encoding != nil {
        throw InputError(path: path, line: 1, reason: "names its encoding itself, as XML does")
      }
    }

    /// - Throws: `InputError` where the file is something else.
    func check(text path: String) throws {
      if let format, [GlossaryFormat.tbx.name, GlossaryFormat.tbx2.name].contains(format) {
        throw InputError(path: path, line: 1, reason: "is no \(format), since it is no XML")
      }
    }

    /// - Throws: `InputError` with the first line that the named encoding does not fit.
    func check(utf8 bytes: [UInt8], path: String) throws {
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      if let index = lines.firstIndex(where: { String(validating: $0, as: UTF8.self) == nil }) {
        throw InputError(
          path: path, line: index + 1, reason: "is not in the encoding that is named")
      }
    }
  }
}
