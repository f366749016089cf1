/// A screen with a keyboard: the terminal, or a value in a test.
///
/// A device is used from one thread; only its `waker` may be handed to others.
public protocol Device: AnyObject {
  /// How large a canvas the screen shows now.
  var size: Size { get }

  /// How many colours it shows.
  var colors: ColorCapability { get }

  /// What interrupts `nextEvent` from another thread.
  var waker: Waker { get }

  /// Shows a canvas, and the caret where the canvas has one. What lies outside the screen is cut
  /// off.
  func present(_ canvas: Canvas) throws

  /// Waits for the next event; nil when `timeout` passes first. Without a timeout it waits for
  /// ever; with zero it only looks.
  func nextEvent(timeout: Duration?) throws -> InputEvent?

  /// Asks the terminal to put a text into the clipboard; it may not, and does not say so.
  func copy(_ text: String) throws

  /// Asks the terminal to report what the pointer does, or no longer; until it is asked, and while
  /// Shift is held, the pointer is the terminal's own.
  func setMouse(_ isOn: Bool) throws

  /// Gives the terminal back, for an editor or a pager to use.
  func suspend() throws

  /// Takes the terminal again after `suspend`. A `resize` event follows, for the screen has to be
  /// drawn anew.
  func resume() throws

  /// Gives the terminal back to the shell and stops the program, as Ctrl-Z does elsewhere; returns
  /// when it is continued and has the terminal again. A `resize` event follows.
  func stop() throws
}

/// Wakes a device that waits for events, from any thread.
public struct Waker: Sendable {
  private let action: @Sendable () -> Void

  /// Makes a waker that does `action`.
  public init(_ action: @escaping @Sendable () -> Void) { self.action = action }

  /// Makes the device report `wake` soon; several calls may be reported as one.
  public func wake() { action() }
}
