/// What a piece of the screen is, so that a theme can say how it looks.
enum ThemeRole: Hashable, Sendable, CaseIterable {
  case text, faint, heading, number
  case link, mention
  case held, planned, cancelled
  /// The words that prove something, inside their article.
  case quote
  /// The row under the cursor of the pane with the focus; the same where the focus is elsewhere.
  case cursor, selected
  case frame, focusedFrame, title, focusedTitle
  case key, note, error
  /// A field in which text is typed.
  case field
}
