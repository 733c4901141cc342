import AlignKit
import Bitext
import Segmentation
import Terminology

/// Answers from a keyboard: a key each; some ask for more.
struct KeyAnswers {
  let keyboard: Keyboard

  /// Waits for an answer about the first item of a session.
  ///
  /// - Returns: the answer; nil where the terminal is gone.
  /// - Throws: `InputError` for a key without meaning, and where nothing can be written.
  func next(_ item: ReviewItem, _ session: ReviewSession) throws -> ReviewEntry? {
    while let key = keyboard.key() {
      if key == .interrupt { return .quit }
      guard case .character(let character) = key else { continue }
      let entry = try entry(character, item, session)
      try Terminal.print("\r\u{1B}[K")
      if let entry { return entry }
    }
    return nil
  }

  /// What a key says, with what it asks for; nil where that is given up.
  private func entry(
    _ key: Character, _ item: ReviewItem, _ session: ReviewSession
  ) throws -> ReviewEntry? {
    switch key {
    case "f" where item.open.count > 1:
      return try choice("forbid", item).map { .forbid($0) }
    case "d" where item.open.count > 1:
      return try choice("deprecate", item).map { .deprecate($0) }
    case "R":
      return try line("why: ") { _ in [] }.map { .reject(reason: $0.isEmpty ? nil : $0) }
    case "m":
      func others(_ start: String) -> [String] {
        session.ids(near: start).filter { $0 != item.id }
      }
      guard let text = try line("merge into: ", others), !text.isEmpty else { return nil }
      return .merge(into: others(text).first { $0.hasPrefix(TermKey.fold(text)) } ?? text)
    default: return try ReviewEntry(String(key))
    }
  }

  /// The number of a rendering; nil for another key.
  private func choice(_ verb: String, _ item: ReviewItem) throws -> Int? {
    try Terminal.print("\r\u{1B}[K\(verb) which? 1-\(min(9, item.renderings.count)) ")
    guard case .character(let character) = keyboard.key() else { return nil }
    return character.wholeNumberValue
  }

  /// A line that is typed, with advice behind it; nil where it is given up.
  private func line(_ label: String, _ advice: (String) -> [String]) throws -> String? {
    var text = ""
    while true {
      try draw(label, text, advice(text))
      switch keyboard.key() {
      case .character(let character): text.append(character)
      case .backspace: text = String(text.dropLast())
      case .tab: text = advice(text).first ?? text
      case .enter: return text
      case .escape, .interrupt, nil: return nil
      }
    }
  }

  /// Draws a line on one line of the terminal; the cursor stands behind what is typed.
  private func draw(_ label: String, _ text: String, _ advice: [String]) throws {
    var room = max(20, Terminal.width - 1) - label.displayWidth
    func fitting(_ text: some Sequence<Character>) -> [Character] {
      text.prefix { character in
        room -= String(character).displayWidth
        return room >= 0
      }
    }
    let typed = String(fitting(text.displayable.reversed()).reversed())
    let hint = String(fitting(advice.map { "  " + $0.displayable }.joined()))
    let back = hint.isEmpty ? "" : "\u{1B}[\(hint.displayWidth)D"
    try Terminal.print("\r\u{1B}[K\(label)\(typed)\(Terminal.styled(hint, .dim))\(back)")
  }
}
