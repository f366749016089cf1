import Foundation
import Testing

/// A folder that is somebody's home for the length of a test; the sample articles stand in a case
/// there.
final class Workplace {
  let folder: URL

  init() throws {
    folder = URL(filePath: "/tmp").appending(path: "inmaek-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let answer = try ChildProcess(
      [BuiltProgram.path, "ingest", BuiltProgram.seeds, "--store", store],
      environment: environment)
    try #require(answer.status == 0, "\(answer.output)")
    try Data("PS1='\(TerminalWindow.prompt) '\n".utf8).write(to: shellStart)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The store that holds the sample articles.
  var store: String { folder.appending(path: "graph.sqlite").path }

  /// What a shell reads first.
  private var shellStart: URL { folder.appending(path: "shell") }

  /// What a process of this person finds around it, and nothing of whoever runs the tests.
  var environment: [String: String] {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return [
      "HOME": folder.path, "PATH": path, "LANG": "ko_KR.UTF-8", "TMUX_TMPDIR": folder.path,
      "ENV": shellStart.path, "SWIFT_BACKTRACE": "interactive=no,color=no",
    ]
  }
}
