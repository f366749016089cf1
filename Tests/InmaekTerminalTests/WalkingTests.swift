import Testing

extension RealTerminal {
  /// From people to meetings to people, and back.
  @Suite struct WalkingTests {
    @Test func aReaderWalksFromAPersonOverAMeetingToAnotherAndBack() async throws {
      let workplace = try Workplace()
      let window = try await TerminalWindow.open(workplace)
      try await window.openExplorer(workplace)
      try await window.press("j", until: "이재용") { $0.markedEntry.contains("이재용") }
      try window.press("Enter")
      try await window.wait("his page") { $0.top.contains("› 이재용") }
      let his = try await window.press("j", until: "the three-way meeting") {
        $0.markedLine.contains("2025-02-04")
      }
      #expect(his.page.contains { $0.contains("● 2025-02-04") })

      try window.press("Enter")
      let opened = try await window.wait("the meeting") { $0.top.contains("회동 ›") }
      for name in ["샘 올트먼", "손정의", "이재용"] {
        #expect(opened.page.contains { $0.contains("›" + name) || $0.contains("▸" + name) })
      }
      #expect(opened.page.contains { $0.contains("서초사옥") })
      let meeting = try await window.press("n", until: "손정의") {
        $0.markedLine.contains("▸손정의")
      }

      try window.press("Enter")
      let other = try await window.wait("Son's page") { $0.top.contains("› 손정의") }
      try window.press("[")
      try await window.wait("the meeting as it was left") { $0 == meeting }
      try window.press("[")
      try await window.wait("Lee's page as it was left") { $0 == his }
      try window.press("]")
      try await window.wait("the meeting again") { $0 == meeting }
      try window.press("]")
      try await window.wait("Son's page again") { $0 == other }
    }

    @Test func theEvidenceShowsTheWordsOfTheArticleAndItsFile() async throws {
      let workplace = try Workplace()
      let window = try await TerminalWindow.open(workplace)
      try await window.openExplorer(workplace)
      try await window.press("j", until: "이재용") { $0.markedEntry.contains("이재용") }
      let screen = try await window.wait("the evidence") { $0.contains("6 근거 1/") }
      #expect(screen.page.contains { $0.hasPrefix("┃") })
      #expect(screen.page.contains { $0.contains("파일 ") && $0.contains(".txt") })
    }

    @Test func aKeyboardInHangulStateMovesToo() async throws {
      let workplace = try Workplace()
      let window = try await TerminalWindow.open(workplace)
      let first = try await window.openExplorer(workplace)
      try window.type("ㅓ")
      let second = try await window.wait("the next person") { $0.markedEntry != first.markedEntry }
      #expect(second.contains("한글 자판"))
      try window.type("ㅏ")
      try await window.wait("the first again") { $0.markedEntry == first.markedEntry }
    }
  }
}
