/// Something that a device reports.
public enum InputEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(KeyPress)
  /// Text was pasted: line ends are `\n`, other control characters are gone.
  case paste(String)
  /// The pointer was used on the screen.
  case mouse(MouseReport)
  /// The screen has a new size, or has to be drawn again after the program was stopped.
  case resize(Size)
  /// A `Waker` was used: work in the background has something to show.
  case wake
  /// Nothing will come any more: the terminal is gone.
  case end
}
