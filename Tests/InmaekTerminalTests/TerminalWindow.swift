import Foundation
import Testing

/// A shell in a window of a real terminal, tmux, that a test types into and looks at.
///
/// It never waits for time to pass, only for what a reader would see.
final class TerminalWindow {
  static let prompt = "ready>"

  private let workplace: Workplace
  private let socket = "inmaek"
  private let name = "window"
  /// Far longer than anything takes; a test that gets here has failed.
  private static let patience = Duration.seconds(60)

  /// Opens a window of 100 columns and 30 rows.
  static func open(_ workplace: Workplace) async throws -> TerminalWindow {
    let window = try TerminalWindow(workplace, columns: 100, rows: 30)
    try await window.wait("the shell") { $0.contains(prompt) }
    return window
  }

  private init(_ workplace: Workplace, columns: Int, rows: Int) throws {
    self.workplace = workplace
    try tmux(
      "-f", "/dev/null", "new-session", "-d", "-s", name, "-x", "\(columns)", "-y", "\(rows)", "sh",
      ";", "set", "-g", "status", "off", ";", "set", "-g", "escape-time", "0")
    // The line of the status is the window's now.
    try resize(columns: columns, rows: rows)
  }

  deinit { _ = try? tmux("kill-server") }

  // MARK: Doing

  /// Types a command line, its Enter included.
  func enter(_ line: String) throws {
    try type(line)
    try press("Enter")
  }

  /// Types text as it is.
  func type(_ text: String) throws { try tmux("send-keys", "-t", name, "-l", text) }

  /// Presses keys by tmux's names: "Enter", "C-p", "j".
  func press(_ keys: String...) throws { try tmux(["send-keys", "-t", name] + keys) }

  /// Presses a key until the screen is as wanted, looking at it after every press.
  @discardableResult
  func press(
    _ key: String, until what: String, _ isWanted: (Screen) -> Bool
  ) async throws -> Screen {
    var screen = try look()
    for _ in 0..<100 where !isWanted(screen) {
      try press(key)
      let before = screen
      screen = try await wait("\(key) on the way to \(what)") { $0 != before }
    }
    try #require(isWanted(screen), "no \(what) in\n\(screen)")
    return screen
  }

  /// Makes the window as large.
  func resize(columns: Int, rows: Int) throws {
    try tmux("resize-window", "-t", name, "-x", "\(columns)", "-y", "\(rows)")
  }

  // MARK: Seeing

  /// What the window shows now.
  func look() throws -> Screen {
    let text = try tmux(
      "capture-pane", "-p", "-t", name, ";",
      "display-message", "-p", "-t", name, "#{cursor_flag} #{alternate_on}")
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let state = rows.dropLast().last ?? ""
    return Screen(
      rows: Array(rows.dropLast(2)), showsCursor: state.hasPrefix("1"),
      isCovered: state.hasSuffix("1"))
  }

  /// What the window shows with the sequences that colour it.
  func lookAtColours() throws -> String { try tmux("capture-pane", "-p", "-e", "-t", name) }

  /// Looks until the screen is as wanted, and no longer in the midst of being drawn.
  @discardableResult
  func wait(_ what: String, for isWanted: (Screen) -> Bool) async throws -> Screen {
    let end = ContinuousClock.now + Self.patience
    var former: Screen?
    var screen = try look()
    while !isWanted(screen) || screen != former {
      try #require(ContinuousClock.now < end, "waiting for \(what); there is\n\(screen)")
      try await Task.sleep(for: .milliseconds(10))
      (former, screen) = (screen, try look())
    }
    return screen
  }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String { try tmux(arguments) }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let answer = try ChildProcess(
      ["tmux", "-u", "-L", socket] + arguments, environment: workplace.environment)
    try #require(answer.status == 0, "tmux \(arguments): \(answer.output)")
    return answer.output
  }
}
