import Glibc
import Testing
import TextUI

@testable import Terminal

/// One screen a process: one test at a time.
@Suite(.serialized) struct TerminalDeviceTests {
  let terminal: PseudoTerminal

  init() throws {
    terminal = try #require(PseudoTerminal(columns: 40, rows: 6))
  }

  func open(_ name: String = "xterm-256color", color: Bool = true) throws -> TerminalDevice {
    try TerminalDevice(
      input: terminal.slave, output: terminal.slave, name: name, usesColor: color)
  }

  /// Has this thread handle a signal before it goes on.
  ///
  /// Sent to the process, any other thread may handle it whenever it likes.
  static func handle(_ signal: Int32) {
    var (mask, former) = (sigset_t(), sigset_t())
    sigemptyset(&mask)
    sigaddset(&mask, signal)
    pthread_sigmask(SIG_UNBLOCK, &mask, &former)
    raise(signal)
    pthread_sigmask(SIG_SETMASK, &former, nil)
  }

  static func canvas(_ text: String, style: Style = .plain, caret: Point? = nil) -> Canvas {
    var canvas = Canvas(size: Size(width: 40, height: 6))
    canvas.put(text, at: Point(x: 1, y: 1), style: style)
    canvas.caret = caret
    return canvas
  }

  @Test func takesTheTerminalAndGivesItBack() throws {
    let device = try open()
    #expect(!terminal.isAsInShell)
    let before = terminal.output()
    #expect(before.contains("\u{1B}[?1049h") && before.contains("\u{1B}[?2004h"))
    device.close()
    let after = terminal.output()
    #expect(after.contains("\u{1B}[?1049l") && after.contains("\u{1B}[?2004l"))
    #expect(after.contains("\u{1B}[?25h"))
    #expect(terminal.isAsInShell)
    #expect(device.nextEvent(timeout: nil) == .end)
    device.present(Self.canvas("늦음"))
    device.close()
    #expect(terminal.output().isEmpty)
  }

  @Test func givesTheTerminalBackWhenItIsForgotten() throws {
    _ = try open()
    #expect(terminal.isAsInShell)
    #expect(terminal.output().contains("\u{1B}[?1049l"))
  }

  @Test func showsWhatIsDrawnAndThenOnlyWhatChanges() throws {
    let device = try open()
    device.present(Self.canvas("한빛전자 오세린"))
    #expect(terminal.output().contains("한빛전자 오세린"))
    device.present(Self.canvas("한빛전자 오세린"))
    #expect(!terminal.output().contains("한"))
    device.present(Self.canvas("한빛전자 오세윤"))
    let change = terminal.output()
    #expect(change.contains("윤") && !change.contains("한빛"))
  }

  @Test func putsTheCursorWhereTextIsTyped() throws {
    let device = try open()
    device.present(Self.canvas("손", caret: Point(x: 3, y: 1)))
    let shown = terminal.output()
    #expect(shown.contains("\u{1B}[?25h"))
    device.present(Self.canvas("손", caret: Point(x: 99, y: 1)))
    #expect(terminal.output().contains("\u{1B}[?25l"))
  }

  @Test func sendsNothingThatCommandsTheTerminal() throws {
    let device = try open()
    device.present(Self.canvas("가\u{1B}]0;나\u{7}\u{9B}2J\u{202E}다"))
    let shown = terminal.output()
    #expect(!shown.contains("\u{1B}]") && !shown.contains("\u{7}"))
    #expect(!shown.contains("\u{9B}") && !shown.contains("\u{202E}"))
    #expect(shown.contains("\u{FFFD}]0;나\u{FFFD}"))
  }

  @Test func drawsInColourUnlessNoneIsWanted() throws {
    let style = Style(foreground: .brightRed, bold: true)
    let device = try open()
    #expect(device.colors == .many)
    device.present(Self.canvas("빨강", style: style))
    #expect(terminal.output().contains("\u{1B}[91m"))
    device.present(Self.canvas("주황", style: Style(foreground: Color(indexed: 215))))
    #expect(terminal.output().contains("\u{1B}[38;5;215m"))
    device.close()
    let plain = try open(color: false)
    #expect(plain.colors == .none)
    _ = terminal.output()
    plain.present(Self.canvas("빨강", style: style))
    let shown = terminal.output()
    #expect(shown.contains("\u{1B}[0;1m빨강"))
  }

  @Test(arguments: [
    ("xterm-256color", ColorCapability.many), ("xterm", .eight),
    ("vt100", .none), ("linux", .eight),
  ])
  func knowsHowManyColoursThereAre(name: String, colors: ColorCapability) throws {
    #expect(try open(name).colors == colors)
  }

  @Test func readsKeysAndPastedText() throws {
    let device = try open()
    terminal.type("손\u{1B}[A\u{10}\u{1B}[200~붙인 글\u{1B}[201~\u{3}")
    let events = (0..<5).map { _ in device.nextEvent(timeout: .seconds(10)) }
    #expect(
      events == [
        .key(.character("손")), .key(.up), .key(.control("p")), .paste("붙인 글"),
        .key(.control("c")),
      ])
    #expect(device.nextEvent(timeout: .zero) == nil)
  }

  @Test func aLoneEscapeIsAKey() throws {
    let device = try open()
    terminal.type("\u{1B}")
    #expect(device.nextEvent(timeout: .seconds(10)) == .key(.escape))
  }

  @Test func isWokenFromOutside() async throws {
    let device = try open()
    let waker = device.waker
    await Task.detached { waker.wake() }.value
    #expect(device.nextEvent(timeout: .seconds(10)) == .wake)
    #expect(device.nextEvent(timeout: .zero) == nil)
  }

  @Test func followsTheSizeOfTheTerminal() throws {
    let device = try open()
    #expect(device.size == Size(width: 40, height: 6))
    for (columns, rows) in [(100, 30), (1, 1), (20, 5), (60000, 60000)] as [(UInt16, UInt16)] {
      terminal.resize(columns: columns, rows: rows)
      Self.handle(SIGWINCH)
      let size = Size(width: Int(columns), height: Int(rows)).clamped(to: .limit)
      #expect(device.nextEvent(timeout: .seconds(10)) == .resize(size))
      #expect(device.size == size)
      device.present(Self.canvas("한빛전자"))
      _ = terminal.output()
    }
    device.present(Canvas(size: .zero))
  }

  @Test func aTerminalWithoutSizeIsEightyByTwentyFour() throws {
    terminal.resize(columns: 0, rows: 0)
    #expect(try open().size == Size(width: 80, height: 24))
  }

  @Test func thePointerIsTheTerminalsUntilItIsAskedFor() throws {
    let device = try open()
    device.present(Self.canvas("한빛"))
    #expect(!terminal.output().contains("?1000h"))
    device.setMouse(true)
    #expect(terminal.output() == "\u{1B}[?1000h\u{1B}[?1006h")
    terminal.type("\u{1B}[<0;3;2M\u{1B}[<0;3;2m")
    let click = MouseReport(.left, at: Point(x: 2, y: 1))
    #expect(device.nextEvent(timeout: .seconds(10)) == .mouse(click))
    #expect(device.nextEvent(timeout: .zero) == nil)
    device.suspend()
    #expect(terminal.output().contains("\u{1B}[?1006l\u{1B}[?1000l"))
    device.resume()
    #expect(terminal.output().contains("\u{1B}[?1000h\u{1B}[?1006h"))
    device.setMouse(false)
    #expect(terminal.output() == "\u{1B}[?1006l\u{1B}[?1000l")
    device.suspend()
    device.resume()
    #expect(!terminal.output().contains("?1000"))
    device.setMouse(true)
    device.close()
    #expect(terminal.output().contains("\u{1B}[?1000l"))
    let next = try open()
    next.close()
    #expect(!terminal.output().contains("?1000"))
  }

  @Test func lendsTheTerminal() throws {
    let device = try open()
    device.present(Self.canvas("한빛"))
    _ = terminal.output()
    device.suspend()
    #expect(terminal.isAsInShell)
    #expect(terminal.output().contains("\u{1B}[?1049l"))
    device.present(Self.canvas("한빛"))
    #expect(!terminal.output().contains("한빛"))
    Self.handle(SIGCONT)
    #expect(terminal.isAsInShell)
    device.resume()
    #expect(!terminal.isAsInShell)
    #expect(device.nextEvent(timeout: .seconds(10)) == .resize(device.size))
    device.present(Self.canvas("한빛"))
    let shown = terminal.output()
    #expect(shown.contains("\u{1B}[?1049h") && shown.contains("\u{1B}[?2004h"))
    #expect(shown.contains("한빛"))
  }

  @Test func drawsAnewWhenItIsContinued() throws {
    let device = try open()
    device.present(Self.canvas("한빛"))
    _ = terminal.output()
    Self.handle(SIGCONT)
    #expect(device.nextEvent(timeout: .seconds(10)) == .resize(device.size))
    device.present(Self.canvas("한빛"))
    let shown = terminal.output()
    #expect(shown.contains("\u{1B}[?2004h") && shown.contains("한빛"))
  }

  @Test func thereIsOneScreen() throws {
    let device = try open()
    #expect(throws: TerminalError.alreadyOpen) { try open() }
    device.close()
    try open().close()
  }

  @Test(arguments: [
    ("no-such-terminal", TerminalError.unknownTerminal(name: "no-such-terminal")),
    ("", .unknownTerminal(name: "")),
    ("dumb", .dumbTerminal(name: "dumb")),
  ])
  func refusesTerminalsItCannotDrawOn(name: String, error: TerminalError) throws {
    #expect(throws: error) { try open(name) }
    #expect(terminal.isAsInShell)
    #expect(terminal.output().isEmpty)
  }

  @Test func refusesFilesAndPipes() throws {
    let null = Glibc.open("/dev/null", O_RDWR)
    defer { Glibc.close(null) }
    #expect(throws: TerminalError.inputIsNoTerminal) {
      try TerminalDevice(input: null, output: terminal.slave, name: "xterm", usesColor: true)
    }
    #expect(throws: TerminalError.outputIsNoTerminal) {
      try TerminalDevice(input: terminal.slave, output: null, name: "xterm", usesColor: true)
    }
  }
}
