import CNcurses

extension TerminalError {
  /// What `screen_open` returned; nil when the screen is open.
  init?(result: Int32, name: String, code: Int32) {
    switch Int(result) {
    case SCREEN_OPENED: return nil
    case SCREEN_INPUT_NO_TERMINAL: self = .inputIsNoTerminal
    case SCREEN_OUTPUT_NO_TERMINAL: self = .outputIsNoTerminal
    case SCREEN_UNKNOWN_TERMINAL: self = .unknownTerminal(name: name)
    case SCREEN_DUMB_TERMINAL: self = .dumbTerminal(name: name)
    case SCREEN_NO_UTF8: self = .noUTF8Locale
    case SCREEN_ALREADY_OPEN: self = .alreadyOpen
    default: self = .system(code: code)
    }
  }
}
