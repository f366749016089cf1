import Foundation
import Testing

/// The program that was built beside these tests.
enum BuiltProgram {
  /// Where it stands.
  static let path: String = {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appending(path: "inmaek").path
  }()

  /// The sample articles.
  static let seeds: String = {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return tests.deletingLastPathComponent().appending(path: "seeds").path
  }()

  /// What a command that was run has said.
  struct Answer {
    let status: Int32
    let output: String
  }

  /// Runs a command, named by its whole path or looked for as a shell does, up to its end.
  static func run(
    _ command: String, _ arguments: [String], environment: [String: String]
  ) throws -> Answer {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [command] + arguments
    process.environment = environment
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Answer(status: process.terminationStatus, output: String(decoding: bytes, as: UTF8.self))
  }
}
