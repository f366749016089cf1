import CNcurses
import Glibc
public import TextUI

/// The terminal that the program runs in, drawn by ncurses.
///
/// There is one a process. Whatever ends the process (a return, an error, a signal, a trap), the
/// terminal is given back as it was; what was written to standard error meanwhile comes out then.
/// A signal to stop gives it back until the program is continued.
public final class TerminalDevice: Device {
  /// How many colours are used; none where the caller wanted none.
  public let colors: ColorCapability
  /// How large the terminal is, no larger than `Size.limit`.
  public private(set) var size: Size

  private var isOpen = true
  /// What the screen shows; nil when all of it has to be sent.
  private var shown: Canvas?
  private var decoder = KeyDecoder()
  private var pending: [InputEvent] = []
  private var isAtEnd = false
  /// When a held Escape becomes a key.
  private var escapeDeadline: ContinuousClock.Instant?
  /// The rest of a key's sequence follows its Escape faster than a hand does.
  private static let escapeDelay = Duration.milliseconds(25)

  /// Takes over the terminal on standard input and output, named by `TERM`.
  ///
  /// - Parameter usesColor: false for `NO_COLOR`.
  public convenience init(usesColor: Bool = true) throws(TerminalError) {
    try self.init(
      input: STDIN_FILENO, output: STDOUT_FILENO, name: TerminalDevice.environmentName,
      usesColor: usesColor)
  }

  /// Takes over the terminal behind two descriptors.
  package init(
    input: Int32, output: Int32, name: String, usesColor: Bool
  ) throws(TerminalError) {
    var code: Int32 = 0
    let result = screen_open(input, output, name, usesColor ? 1 : 0, &code)
    if let error = TerminalError(result: result, name: name, code: code) { throw error }
    colors = ColorCapability(rawValue: Int(screen_colors())) ?? .none
    size = TerminalDevice.currentSize
  }

  deinit { close() }

  /// Gives the terminal back for good.
  ///
  /// Nothing is shown after that, and only `end` is reported.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    isAtEnd = true
    screen_close()
  }

  /// What wakes this device.
  public var waker: Waker { Waker { screen_wake() } }

  /// Gives the terminal to another program.
  public func suspend() {
    if isOpen { screen_leave() }
  }

  /// Takes the terminal back.
  public func resume() {
    if isOpen { screen_enter() }
  }

  /// Stops the program and all that the shell started with it.
  public func stop() {
    if isOpen { screen_stop() }
  }

  /// Shows a canvas; only what differs from the one before is sent.
  public func present(_ canvas: Canvas) {
    guard isOpen else { return }
    let next = canvas.size == size ? canvas : canvas.fitted(to: size)
    for change in next.changes(since: shown) {
      let cells = next.cells[change.range].map(screen_cell.init)
      screen_draw(Int32(change.row), Int32(change.column), cells, Int32(cells.count))
    }
    shown = next
    if let caret = next.caret, next.contains(caret) {
      screen_show(Int32(caret.y), Int32(caret.x))
    } else {
      screen_show(-1, 0)
    }
  }

  /// Sends a text to the terminal's clipboard (OSC 52), which works over ssh, too.
  public func copy(_ text: String) {
    guard isOpen else { return }
    let sequence = "\u{1B}]52;c;" + Base64.text(of: text.utf8) + "\u{07}"
    var rest = Array(sequence.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return }
    }
  }

  /// Asks the terminal to report the pointer's buttons and wheel (modes 1000 and 1006).
  public func setMouse(_ isOn: Bool) {
    if isOpen { screen_mouse(isOn ? 1 : 0) }
  }

  /// Waits for the next event.
  public func nextEvent(timeout: Duration?) -> InputEvent? {
    // So long that nobody sees it end, and no sum of times overflows.
    let deadline = timeout.map { ContinuousClock.now + min($0, .seconds(1_000_000)) }
    while true {
      if !pending.isEmpty { return pending.removeFirst() }
      if isAtEnd { return .end }
      let found = screen_wait(milliseconds(to: deadline))
      take(found)
      if let escapeDeadline, ContinuousClock.now >= escapeDeadline, !has(SCREEN_INPUT, in: found) {
        pending += decoder.flush()
        self.escapeDeadline = nil
      }
      if pending.isEmpty, !isAtEnd, let deadline, ContinuousClock.now >= deadline { return nil }
    }
  }

  /// Acts on what a wait has found.
  private func take(_ found: Int32) {
    if has(SCREEN_INPUT, in: found) {
      read()
    } else if has(SCREEN_CLOSED, in: found) {
      isAtEnd = true
    }
    if has(SCREEN_CONTINUED, in: found) || has(SCREEN_RESIZED, in: found) {
      size = TerminalDevice.currentSize
      screen_fit(Int32(size.width), Int32(size.height))
      screen_redraw()
      shown = nil
      pending.append(.resize(size))
    }
    if has(SCREEN_WOKEN, in: found) { pending.append(.wake) }
  }

  private func read() {
    let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      count = Int(screen_read(buffer.baseAddress, Int32(buffer.count)))
    }
    if bytes.isEmpty { isAtEnd = true }
    pending += decoder.feed(bytes)
    escapeDeadline = decoder.isWaiting ? ContinuousClock.now + TerminalDevice.escapeDelay : nil
  }

  private func has(_ sign: Int, in found: Int32) -> Bool { found & Int32(sign) != 0 }

  /// How long to wait at most; -1 is for ever.
  private func milliseconds(to deadline: ContinuousClock.Instant?) -> Int32 {
    guard let next = [deadline, escapeDeadline].compactMap({ $0 }).min() else { return -1 }
    let left = max(.zero, ContinuousClock.now.duration(to: next)).components
    // Rounded up: a wait that is too short would only be repeated.
    let rest = (left.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(clamping: left.seconds * 1000 + rest)
  }

  private static var currentSize: Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    screen_size(&columns, &rows)
    return Size(width: Int(columns), height: Int(rows)).clamped(to: .limit)
  }

  private static var environmentName: String {
    getenv("TERM").map { String(cString: $0) } ?? ""
  }
}
