import Testing

extension RealTerminal {
  /// Colours and languages.
  @Suite struct LookTests {
    /// A sequence that sets a colour of letters or of what is behind them.
    private var colour: Regex<Substring> {
      /\e\[(?:[0-9;]*;)?(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:;[0-9;]*)?m/
    }

    @Test func coloursAreLeftOutWhereTheyAreNotWanted() async throws {
      let workplace = try Workplace()
      let plain = try await TerminalWindow.open(workplace)
      try await plain.openExplorer(workplace, before: "NO_COLOR=1")
      #expect(try !plain.lookAtColours().contains(colour))
      try plain.type("q")
      try await plain.wait("the shell") { !$0.isCovered }
      try await plain.openExplorer(workplace)
      #expect(try plain.lookAtColours().contains(colour))
    }

    @Test(arguments: [
      ("LANG=ko_KR.UTF-8", "1 인물"), ("LANG=C", "1 People"), ("LC_ALL=C", "1 People"),
    ])
    func theLanguageIsTheReadersAndHangulIsDrawnInAny(
      locale: String, title: String
    ) async throws {
      let workplace = try Workplace()
      let window = try await TerminalWindow.open(workplace)
      let screen = try await window.openExplorer(workplace, before: locale)
      #expect(screen.contains(title))
      #expect(screen.contains("이재용"))
    }
  }
}
