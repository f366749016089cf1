import Foundation
import InmaekCommands
import Synchronization
import TextUI

/// A world of its own for a command: a folder that goes afterwards, a clock that moves when told
/// to, and streams that are kept.
final class Sandbox: Sendable {
  /// What a command said and how it ended.
  struct Answer {
    var status: Int32
    var output: String
    var errors: String

    var lines: [String] { output.split(separator: "\n").map(String.init) }
    var errorLines: [String] { errors.split(separator: "\n").map(String.init) }
  }

  /// How the world is for one command.
  struct Conditions {
    var environment: [String: String] = [:]
    var input: [UInt8] = []
    /// Whether a person sits before a terminal.
    var isTerminal = false
    /// The folder to work in, below the sandbox's.
    var folder: String?
    var interrupt = Interrupt { false }
    /// How many seconds pass whenever somebody looks at the clock.
    var tick = 0.0
    /// Whether every store that is read is the sample graph.
    var isSample = false
    /// What is typed on the screen that the command opens; nil where there is no screen.
    var events: [InputEvent]?
  }

  /// The folder that commands run in.
  let folder = NSTemporaryDirectory() + "inmaek-" + UUID().uuidString
  /// 2025-03-03 20:06:40 in Seoul.
  private let seconds = Mutex(1_741_000_000.0)

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The path of something in the folder.
  func callAsFunction(_ name: String) -> String { folder + "/" + name }

  /// Writes a file, with the folders above it.
  func write(_ name: String, _ text: String) throws {
    try write(name, bytes: Array(text.utf8))
  }

  func write(_ name: String, bytes: [UInt8]) throws {
    let url = URL(fileURLWithPath: self(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: self(name), withIntermediateDirectories: true)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: self(name)) }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: self(name)) }

  /// Lets time pass.
  func wait(_ time: Double) { seconds.withLock { $0 += time } }

  /// Runs the program.
  @MainActor func run(
    _ arguments: String..., conditions: Conditions = Conditions()
  ) async -> Answer {
    await run(arguments, conditions)
  }

  /// Runs the program with a text on standard input.
  @MainActor func run(_ arguments: String..., input: String) async -> Answer {
    await run(arguments, Conditions(input: Array(input.utf8)))
  }

  /// Runs the program on the sample graph.
  @MainActor func sample(
    _ arguments: String..., terminal: Bool = false, input: String = "",
    environment: [String: String] = [:]
  ) async throws -> Answer {
    try write("sample.sqlite", "")
    let conditions = Conditions(
      environment: environment, input: Array(input.utf8), isTerminal: terminal, isSample: true)
    return await run(arguments + ["--store", "sample.sqlite"], conditions)
  }

  @MainActor func run(_ arguments: [String], _ conditions: Conditions) async -> Answer {
    let output = RecordedOutput(isTerminal: conditions.isTerminal)
    let errors = RecordedOutput(isTerminal: conditions.isTerminal)
    let live = CommandContext.ofProcess().openCase
    let isSample = conditions.isSample
    let events = conditions.events
    let context = CommandContext(
      arguments: arguments,
      environment: conditions.environment.merging(["HOME": self("home")]) { given, _ in given },
      workingFolder: conditions.folder.map { self($0) } ?? folder,
      now: { [self] in Date(timeIntervalSince1970: time(passing: conditions.tick)) },
      timeZone: TimeZone(secondsFromGMT: 9 * 3600) ?? .current,
      input: RecordedInput(conditions.input, isTerminal: conditions.isTerminal),
      output: output, errors: errors, interrupt: conditions.interrupt, pipeline: .standard,
      openCase: { isSample ? SampleCase() : try live($0) },
      openDevice: { _ in
        guard let events else { throw NoScreen() }
        return PlayedDevice(events)
      })
    let status = await InmaekProgram.run(in: context)
    return Answer(status: status, output: output.text, errors: errors.text)
  }

  private func time(passing tick: Double) -> Double {
    seconds.withLock { time in
      time += tick
      return time
    }
  }
}
