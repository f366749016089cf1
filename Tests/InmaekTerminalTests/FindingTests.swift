import Testing

extension RealTerminal {
  /// What is typed in Hangul filters and finds.
  @Suite struct FindingTests {
    @Test func aFilterTypedInHangulLeavesTheOnesThatFit() async throws {
      let workplace = try Workplace()
      let window = try await TerminalWindow.open(workplace)
      let first = try await window.openExplorer(workplace)
      try window.type("/")
      try await window.wait("the field") { $0.people.first == "/" }
      try window.type("손정")
      let found = try await window.wait("who fits") { $0.people.count == 2 }
      #expect(found.showsCursor)
      #expect(found.people[0] == "/ 손정")
      #expect(found.people[1].hasPrefix("손정의"))
      try window.press("Enter")
      let ended = try await window.wait("the end of typing") { !$0.showsCursor }
      #expect(ended.people.count == 2)
      try window.press("Escape")
      try await window.wait("everybody") { $0.people.count == first.people.count }
    }

    @Test(arguments: [("ㅇㅈㅇ", "초성"), ("dlwodyd", "자판"), ("이재", "앞부분")])
    func theFinderFindsAPersonAndTellsWhy(typed: String, reason: String) async throws {
      let workplace = try Workplace()
      let window = try await TerminalWindow.open(workplace)
      try await window.openExplorer(workplace)
      try window.press("C-p")
      try await window.wait("the finder") { $0.contains("─ 찾기 ─") }
      try window.type(typed)
      let found = try await window.wait("who fits") { screen in
        screen.rows.contains { $0.contains("▸ 이재용") && $0.contains(reason) }
      }
      #expect(found.showsCursor)
      try window.press("Enter")
      try await window.wait("his page") { $0.top.contains("› 이재용") }
      try window.press("[")
      try await window.wait("the list") { !$0.top.contains("이재용") }
    }

    @Test func helpTellsTheKeys() async throws {
      let workplace = try Workplace()
      let window = try await TerminalWindow.open(workplace)
      let first = try await window.openExplorer(workplace)
      try window.type("?")
      try await window.wait("the help") { $0.contains("도움말") && $0.contains("Enter") }
      try window.type("q")
      try await window.wait("the screen below") { $0 == first }
    }
  }
}
