package import Bitext
import CICU

/// Names that Unicode's locale data has for the same things in many languages.
package enum DisplayNames {
  /// The names of territories, languages, scripts, currencies, months and weekdays that both
  /// languages have.
  package static func pairs(_ languages: LanguagePair) -> [(source: String, target: String)] {
    let lists = [
      cicu_territories, cicu_languages, cicu_scripts, cicu_currencies, cicu_months, cicu_weekdays,
    ]
    return lists.flatMap { list in
      zip(names(list, languages.source), names(list, languages.target)).compactMap {
        source, target in
        guard let source, let target else { return nil }
        return (source, target)
      }
    }
  }

  private static func names(_ list: cicu_names, _ language: Language) -> [String?] {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 800) { buffer in
      guard let start = buffer.baseAddress else { return [] }
      var names: [String?] = []
      while case let length = cicu_name(list, Int32(names.count), language.tag, start, 800),
        length >= 0
      {
        let bytes = UnsafeRawBufferPointer(start: start, count: Int(length))
        names.append(length == 0 ? nil : String(decoding: bytes, as: UTF8.self))
      }
      return names
    }
  }
}
