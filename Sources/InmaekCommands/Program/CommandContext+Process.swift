import Foundation
import GraphStore
import NewsModel
import Terminal
import TextUI

extension CommandContext {
  /// The context of this process.
  package static func ofProcess() -> CommandContext {
    var environment = ProcessInfo.processInfo.environment
    if environment["HOME", default: ""].isEmpty { environment["HOME"] = NSHomeDirectory() }
    return CommandContext(
      arguments: Array(CommandLine.arguments.dropFirst()),
      environment: environment,
      workingFolder: FileManager.default.currentDirectoryPath,
      now: { Date() },
      timeZone: .autoupdatingCurrent,
      input: DescriptorInput(STDIN_FILENO),
      output: DescriptorOutput(STDOUT_FILENO),
      errors: DescriptorOutput(STDERR_FILENO),
      interrupt: .ofProcess,
      pipeline: .standard,
      openCase: { path in try GraphStore.open(at: path, creating: false) },
      openDevice: { try TerminalDevice(usesColor: $0) })
  }
}
