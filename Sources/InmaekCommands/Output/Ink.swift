/// Colour and weight for plain output on a terminal; without it, the words as they are.
struct Ink: Sendable {
  /// Whether anything is coloured.
  var isOn: Bool

  /// Headings and names.
  func strong(_ text: String) -> String { styled(text, "1") }

  /// What stands behind: sources, counts, ids.
  func faint(_ text: String) -> String { styled(text, "2") }

  /// The one accent: marks and the words that fit.
  func accent(_ text: String) -> String { styled(text, "36") }

  private func styled(_ text: String, _ code: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
