import Foundation
import Testing

extension RealTerminal {
  /// Whatever ends the explorer, the shell gets its terminal back.
  @Suite struct LeavingTests {
    @Test(arguments: ["q", "C-c"])
    func aKeyLeaves(key: String) async throws {
      let workplace = try Workplace()
      let window = try await TerminalWindow.open(workplace)
      let first = try await window.openExplorer(workplace)
      #expect(!first.showsCursor)
      try window.press(key)
      try await window.expectShell()
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGSEGV, SIGABRT])
    func aSignalEndsItAndTheTerminalIsRestored(signal: Int32) async throws {
      let workplace = try Workplace()
      let window = try await TerminalWindow.open(workplace)
      try window.enter("ulimit -c 0")
      let file = workplace.folder.appending(path: "process")
      let command = "\(BuiltProgram.path) browse --store \(workplace.store)"
      try window.enter("sh -c 'echo $$ > \(file.path); exec \(command)'")
      try await window.wait("the first screen") { $0.isCovered && !$0.people.isEmpty }
      let written = try String(contentsOf: file, encoding: .utf8)
      let process = try #require(pid_t(written.trimmingCharacters(in: .newlines)))
      #expect(kill(process, signal) == 0)
      try await window.expectShell(isReported: [SIGSEGV, SIGABRT].contains(signal))
    }

    @Test func itStopsAndGoesOnWhereItWas() async throws {
      let workplace = try Workplace()
      let window = try await TerminalWindow.open(workplace)
      let first = try await window.openExplorer(workplace)
      try window.type("j")
      let left = try await window.wait("the second person") { screen in
        !screen.markedEntry.isEmpty && screen.markedEntry != first.markedEntry
      }
      try window.press("C-z")
      try await window.expectShell()
      try window.enter("fg")
      try await window.wait("the screen that was left") { $0 == left }
      try window.type("q")
      try await window.wait("the shell") { !$0.isCovered }
    }

    @Test func aTerminalThatCannotDrawIsToldInALine() async throws {
      let workplace = try Workplace()
      let window = try await TerminalWindow.open(workplace)
      let command = "\(BuiltProgram.path) browse --store \(workplace.store)"
      try window.enter("clear; TERM=dumb \(command); echo status $?")
      let screen = try await window.wait("the status") { screen in
        screen.rows.contains { $0.wholeMatch(of: /status \d+/) != nil }
      }
      #expect(screen.rows.filter { $0.hasPrefix("inmaek: ") }.count == 1)
      #expect(!screen.contains("status 0"))
    }
  }
}
