import Foundation
import Glibc

/// A command that is run up to its end.
///
/// Foundation's `Process` waits for whatever a command leaves running, as tmux its server.
struct ChildProcess {
  let status: Int32
  /// What it wrote to standard output and standard error.
  let output: String

  /// Runs a command that is named by its whole path or looked for as a shell does.
  init(_ words: [String], environment: [String: String]) throws {
    var ends: [Int32] = [-1, -1]
    // As good as a pipe, and never inherited by what other tests start.
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw Failure(code: errno) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO)
    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      posix_spawn_file_actions_destroy(&actions)
      (arguments + variables).forEach { free($0) }
      close(ends[0])
    }
    var process = pid_t()
    let code = posix_spawnp(&process, words[0], &actions, nil, &arguments, &variables)
    close(ends[1])
    guard code == 0 else { throw Failure(code: code) }
    output = Self.text(from: ends[0])
    status = Self.end(of: process)
  }

  /// A call of the system that failed, with its `errno`.
  struct Failure: Error {
    let code: Int32
  }

  private static func text(from descriptor: Int32) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 || errno != EINTR {
        return String(decoding: bytes, as: UTF8.self)
      }
    }
  }

  /// The exit status; that of a process which a signal ended is never 0.
  private static func end(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + (status & 0x7F)
  }
}
