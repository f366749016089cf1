import Testing

extension TerminalWindow {
  /// The explorer's first screen, the sample articles in its store.
  @discardableResult
  func openExplorer(_ workplace: Workplace, before: String = "") async throws -> Screen {
    try enter("\(before) \(BuiltProgram.path) browse --store \(workplace.store)")
    return try await wait("the first screen") { $0.isCovered && !$0.people.isEmpty }
  }

  /// Back in the shell, whatever ended the program: the cursor to be seen, the shell's own screen
  /// above, and what one types is echoed and edited by lines again.
  ///
  /// - Parameter isReported: whether a report of a crash has pushed up what stood there.
  func expectShell(isReported: Bool = false) async throws {
    let shell = try await wait("the shell") { screen in
      !screen.isCovered && screen.rows.last { !$0.isEmpty } == Self.prompt
    }
    #expect(shell.showsCursor)
    #expect(isReported || shell.contains("browse --store"))
    try enter("clear; stty -a; echo told $((40 + 2))")
    let told = try await wait("what the terminal is set to") { $0.contains("told 42") }
    let modes = told.description.split { $0.isWhitespace || $0 == ";" }
    for mode in ["echo", "icanon", "isig", "icrnl", "opost"] {
      #expect(modes.contains(Substring(mode)))
    }
  }
}
