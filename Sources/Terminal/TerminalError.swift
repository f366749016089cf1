/// Why there is no screen.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard input comes from a file or a pipe.
  case inputIsNoTerminal
  /// Standard output goes to a file or a pipe.
  case outputIsNoTerminal
  /// The terminal database does not know the name in `TERM`; empty where it isn't set.
  case unknownTerminal(name: String)
  /// The terminal of that name cannot put its cursor anywhere, as `dumb`.
  case dumbTerminal(name: String)
  /// The machine has no locale in which text is UTF-8.
  case noUTF8Locale
  /// The process has one screen, and it is in use.
  case alreadyOpen
  /// A call of the system failed with this `errno`.
  case system(code: Int32)
}
