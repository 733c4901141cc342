import Bitext
import Foundation

/// How people name the columns of two languages.
enum ColumnNames {
  /// The columns of both languages: those with the tags, else those with the names of the languages
  /// in English, Chinese or the language itself, else those that are called source and target.
  static func places(
    of languages: LanguagePair, in names: [String]
  ) -> (source: Int?, target: Int?) {
    let tagged = (
      source: UnitColumns.place(of: languages.source, in: names),
      target: UnitColumns.place(of: languages.target, in: names)
    )
    if tagged.source != nil, tagged.target != nil { return tagged }
    let plain = names.map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
    func place(_ language: Language, _ role: Set<String>) -> Int? {
      let known = ColumnNames.names(of: language)
      return plain.firstIndex(where: known.contains) ?? plain.firstIndex(where: role.contains)
    }
    return (
      tagged.source ?? place(languages.source, ["source", "source text", "original", "原文"]),
      tagged.target ?? place(languages.target, ["target", "target text", "translation", "译文"])
    )
  }

  private static func names(of language: Language) -> Set<String> {
    let readers = ["en", "zh", language.code].map { Locale(identifier: $0) }
    let names = readers.compactMap { $0.localizedString(forLanguageCode: language.code) }
    // What ICU does not say: the written language in other words.
    let others = ["zh": ["汉语", "中文", "简体中文"], "en": ["英文", "英语"]][language.code] ?? []
    return Set((names + others).map { $0.lowercased() })
  }
}
