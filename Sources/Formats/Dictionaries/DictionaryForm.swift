import Bitext

/// How a dictionary writes its entries, one a line.
package enum DictionaryForm: Sendable {
  /// `茶壺 茶壶 [cha2 hu2] /teapot/`, with both forms of the characters.
  case cedict

  /// `teapot @ 茶壶`, as hunalign reads them: the word of the target language comes first, if the
  /// script does not tell.
  case hunalign

  /// `茶壶`, TAB, `teapot, tea pot`; the source comes first, if the script does not tell.
  case plain

  /// The form that an entry has; nil where it has none.
  init?(firstEntry line: String, _ languages: LanguagePair) {
    let forms: [DictionaryForm] = [.cedict, .hunalign, .plain]
    guard let form = forms.first(where: { $0.entry(line, languages) != nil }) else { return nil }
    self = form
  }

  var example: String {
    switch self {
    case .cedict: "'茶壺 茶壶 [cha2 hu2] /teapot/'"
    case .hunalign: "'teapot @ 茶壶'"
    case .plain: "'茶壶', TAB, 'teapot, tea pot'"
    }
  }

  /// The words of a line; nil where it has another form.
  func entry(_ line: String, _ languages: LanguagePair) -> DictionaryEntry? {
    switch self {
    case .cedict: DictionaryForm.cedictEntry(line, languages)
    case .hunalign: DictionaryForm.hunalignEntry(line, languages)
    case .plain: DictionaryForm.plainEntry(line, languages)
    }
  }

  private static func cedictEntry(_ line: String, _ languages: LanguagePair) -> DictionaryEntry? {
    guard let reading = line.firstIndex(of: "["), let end = line[reading...].firstIndex(of: "]"),
      case let rest = line[line.index(after: end)...].drop(while: { $0 == " " }),
      rest.hasPrefix("/"), rest.dropFirst().contains("/"),
      case let words = line[..<reading].split(separator: " "), words.count == 2
    else { return nil }
    let forms = words[0] == words[1] ? [String(words[1])] : words.map(String.init)
    let glosses = rest.split(separator: "/").flatMap { $0.split(separator: ";") }
      .compactMap { Gloss($0)?.text }
    if languages.source.code == "zh" { return DictionaryEntry(source: forms, target: glosses) }
    if languages.target.code == "zh" { return DictionaryEntry(source: glosses, target: forms) }
    return nil
  }

  private static func hunalignEntry(_ line: String, _ languages: LanguagePair) -> DictionaryEntry? {
    let sides = line.split(separator: " @ ", omittingEmptySubsequences: false).map(\.trimmed)
    guard sides.count == 2, !sides.contains(where: \.isEmpty) else { return nil }
    return DictionaryEntry([sides[1]], [sides[0]], languages)
  }

  private static func plainEntry(_ line: String, _ languages: LanguagePair) -> DictionaryEntry? {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(\.trimmed)
    let isSentence = line.contains { "。！？".contains($0) }
    guard cells.count == 2, !cells.contains(where: \.isEmpty), !isSentence else { return nil }
    let translations = cells[1].split { ",，、;；".contains($0) }.map { $0.trimmed }
    return DictionaryEntry([cells[0]], translations.filter { !$0.isEmpty }, languages)
  }
}

/// Words of the source and of the target, each of which translates each other.
struct DictionaryEntry: Equatable {
  let source: [String]
  let target: [String]

  init(source: [String], target: [String]) {
    self.source = source
    self.target = target
  }

  /// Changes the sides where their letters are those of the other language; nil where the letters do
  /// not tell.
  fileprivate init?(_ source: [String], _ target: [String], _ languages: LanguagePair) {
    guard languages.scriptsDiffer else {
      self.init(source: source, target: target)
      return
    }
    // Latin letters may stand in a text of any language: the others tell.
    let isTold = languages.source.script != .latin
    let script = isTold ? languages.source.script : languages.target.script
    let holds = { (texts: [String]) in
      texts.contains { $0.unicodeScalars.contains { Script($0) == script } }
    }
    guard holds(source) != holds(target) else { return nil }
    let isInOrder = holds(isTold ? source : target)
    self.init(source: isInOrder ? source : target, target: isInOrder ? target : source)
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    let start = drop { $0.isWhitespace }
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
  }
}
