import Checking

extension ReportContext.Style {
  func bold(_ text: String) -> String { painted(text, 1) }
  func dim(_ text: String) -> String { painted(text, 2) }

  /// Text in the colour of a level.
  func coloured(_ text: String, as level: Level) -> String {
    switch level {
    case .error: painted(text, 31)
    case .warning: painted(text, 33)
    case .info, .off: painted(text, 36)
    }
  }

  private func painted(_ text: String, _ attribute: Int) -> String {
    self == .ansi ? "\u{1B}[\(attribute)m\(text)\u{1B}[0m" : text
  }
}
