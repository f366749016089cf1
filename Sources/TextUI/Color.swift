/// One of the sixteen colours that a terminal's own theme defines, or the theme's default.
public enum Color: UInt8, Hashable, Sendable, CaseIterable {
  case black, red, green, yellow, blue, magenta, cyan, white
  case brightBlack, brightRed, brightGreen, brightYellow
  case brightBlue, brightMagenta, brightCyan, brightWhite
  /// What the terminal draws with when it is told nothing.
  case `default` = 255
}
