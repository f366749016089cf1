import Foundation

/// The buffer of the terminal multiplexer that the program runs in: tmux does not let programs reach the
/// terminal's clipboard unless it is told to.
struct MultiplexerBuffer: Sendable {
  /// Whether there is one.
  static func isThere(_ environment: [String: String]) -> Bool {
    environment["TMUX"].map { !$0.isEmpty } ?? false
  }

  /// Puts a text into it, and through it into the clipboard where the multiplexer may; false where that
  /// failed.
  static func take(_ text: String) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["tmux", "load-buffer", "-w", "-"]
    let input = Pipe()
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
      try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
      try input.fileHandleForWriting.close()
    } catch {
      return false
    }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
