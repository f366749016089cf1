import Glibc
import Testing
import TextUI

@testable import Terminal

/// Whatever ends the process, the terminal is given back.
@Suite struct EndingTests {
  /// What came out of the terminal of a process that has ended, and then its modes.
  static func expectRestored(_ result: ExitTest.Result?) throws {
    let bytes = try #require(result).standardOutputContent
    let output = String(decoding: bytes, as: UTF8.self)
    let screen = try #require(output.firstRange(of: "한빛전자"))
    let rest = output[screen.upperBound...]
    for sequence in ["\u{1B}[?1000l", "\u{1B}[?2004l", "\u{1B}[?25h", "\u{1B}[?1049l"] {
      #expect(rest.contains(sequence))
    }
    let modes = rest.split(whereSeparator: { $0.isWhitespace || $0 == ";" })
    #expect(modes.contains("icanon") && modes.contains("echo") && modes.contains("isig"))
  }

  @Test func afterATermination() async throws {
    try Self.expectRestored(
      await #expect(
        processExitsWith: .signal(SIGTERM), observing: [\.standardOutputContent]
      ) { Screenful.show { Screenful.send(SIGTERM) } })
  }

  @Test func afterAnInterrupt() async throws {
    try Self.expectRestored(
      await #expect(
        processExitsWith: .signal(SIGINT), observing: [\.standardOutputContent]
      ) { Screenful.show { Screenful.send(SIGINT) } })
  }

  @Test func afterAHangUp() async throws {
    try Self.expectRestored(
      await #expect(
        processExitsWith: .signal(SIGHUP), observing: [\.standardOutputContent]
      ) { Screenful.show { Screenful.send(SIGHUP) } })
  }

  @Test func afterAnAbort() async throws {
    try Self.expectRestored(
      await #expect(
        processExitsWith: .signal(SIGABRT), observing: [\.standardOutputContent]
      ) { Screenful.show { abort() } })
  }

  @Test func afterATrap() async throws {
    try Self.expectRestored(
      await #expect(processExitsWith: .failure, observing: [\.standardOutputContent]) {
        Screenful.show { preconditionFailure("an index out of range") }
      })
  }

  @Test func afterAnExitFromSomewhere() async throws {
    try Self.expectRestored(
      await #expect(processExitsWith: .exitCode(3), observing: [\.standardOutputContent]) {
        Screenful.show { exit(3) }
      })
  }
}

/// A process with a screen whose terminal another process looks at.
enum Screenful {
  /// Shows a screenful, then does what ends the process.
  static func show(_ end: () -> Void) {
    // No core files, and no report that waits for a key.
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    guard let terminal = PseudoTerminal(columns: 40, rows: 6), watch(terminal),
      let device = try? TerminalDevice(
        input: terminal.slave, output: terminal.slave, name: "xterm-256color", usesColor: true)
    else { exit(99) }
    var canvas = Canvas(size: device.size)
    canvas.put("한빛전자", at: Point(x: 0, y: 0))
    device.present(canvas)
    device.setMouse(true)
    end()
  }

  /// Sends the process a signal, as another one would, and waits for it.
  static func send(_ signal: Int32) {
    kill(getpid(), signal)
    while true { pause() }
  }

  /// Copies what the terminal shows to standard output until the program is gone, then the
  /// terminal's modes.
  private static func watch(_ terminal: PseudoTerminal) -> Bool {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, terminal.master, STDIN_FILENO)
    let words = ["sh", "-c", "cat 2>/dev/null; stty -a -F \(terminal.path)"]
    var arguments = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var process = pid_t()
    return posix_spawn(&process, "/bin/sh", &actions, nil, &arguments, environ) == 0
  }
}
